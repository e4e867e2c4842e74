//! Each feature that old phones lack is shown to the check in a module of its own, byte by byte.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::check;

const I32: u8 = 0x7f;
const F64: u8 = 0x7c;
const V128: u8 = 0x7b;
const FUNCREF: u8 = 0x70;
const EXTERNREF: u8 = 0x6f;

/// A module with these sections, given as id and content.
fn module(sections: &[(u8, &[u8])]) -> Vec<u8> {
    let mut bytes = b"\0asm\x01\0\0\0".to_vec();
    for (id, content) in sections {
        bytes.push(*id);
        bytes.push(u8::try_from(content.len()).unwrap());
        bytes.extend_from_slice(content);
    }
    bytes
}

/// A module whose only function, () -> (), has these locals and does this.
fn function_with(locals: &[u8], body: &[u8]) -> Vec<u8> {
    let length = u8::try_from(locals.len() + body.len() + 1).unwrap();
    let code = [&[1, length], locals, body, &[0x0b]].concat();
    module(&[(1, &[1, 0x60, 0, 0]), (3, &[1, 0]), (10, &code)])
}

fn function(body: &[u8]) -> Vec<u8> {
    function_with(&[0], body)
}

/// A module with a type for functions that take and give these.
fn function_type(parameters: &[u8], results: &[u8]) -> Vec<u8> {
    let count = |types: &[u8]| u8::try_from(types.len()).unwrap();
    module(&[(1, &[&[1, 0x60, count(parameters)], parameters, &[count(results)], results].concat())])
}

fn passes(what: &str, module: &[u8]) {
    assert_eq!(check(module), Ok(()), "{what}");
}

/// The check names the feature, so that it can be looked for.
fn fails(feature: &str, what: &str, module: &[u8]) {
    match check(module) {
        Ok(()) => panic!("{what} passes"),
        Err(found) => assert!(found.contains(feature), "{what} is called {found}"),
    }
}

#[test]
fn plain_webassembly_passes() {
    // i32.const -1; if; i32.const 4; i32.const 7; i32.store align=2 offset=128; end
    passes("a store", &function(&[0x41, 0x7f, 0x04, 0x40, 0x41, 4, 0x41, 7, 0x36, 2, 0x80, 0x01, 0x0b]));
    passes("an i64.const of ten bytes", &function(&[0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f]));
    passes(
        "bytes of a constant that look like later opcodes",
        &function(&[0x44, 0xfc, 0xfd, 0xfe, 0xd0, 0xc0, 0, 0, 0]),
    );
    passes("br_table", &function(&[0x02, 0x40, 0x41, 0, 0x0e, 1, 0, 0, 0x0b]));
    passes("call_indirect", &function(&[0x41, 0, 0x11, 0, 0]));
    passes("a block with one result", &function(&[0x02, F64, 0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b, 0x1a]));
    passes("memory.grow", &function(&[0x41, 1, 0x40, 0, 0x1a]));
    passes("locals", &function_with(&[2, 3, I32, 1, F64], &[]));
    passes("a function type", &function_type(&[I32, F64], &[I32]));
    passes("a table with a limit", &module(&[(4, &[1, FUNCREF, 1, 2, 3])]));
    passes("a mutable global", &module(&[(6, &[1, I32, 1, 0x41, 5, 0x0b])]));
    passes("an imported mutable global", &module(&[(2, &[1, 1, b'a', 1, b'b', 3, I32, 1])]));
    passes("exports", &module(&[(7, &[1, 1, b'a', 2, 0])]));
    passes("an element segment", &module(&[(9, &[1, 0, 0x41, 0, 0x0b, 2, 7, 7])]));
    passes("a data segment", &module(&[(11, &[1, 0, 0x41, 0, 0x0b, 2, b'h', b'i'])]));
    passes("a custom section", &module(&[(0, &[1, b'a', 0xff])]));
}

#[test]
fn externref_fails() {
    fails("externref", "a parameter", &function_type(&[EXTERNREF], &[]));
    fails("externref", "a result", &function_type(&[], &[EXTERNREF]));
    fails("externref", "a local", &function_with(&[1, 1, EXTERNREF], &[]));
    fails("externref", "a global", &module(&[(6, &[1, EXTERNREF, 0, 0xd0, EXTERNREF, 0x0b])]));
    fails("externref", "an imported global", &module(&[(2, &[1, 1, b'a', 1, b'b', 3, EXTERNREF, 0])]));
    fails("externref", "a table", &module(&[(4, &[1, EXTERNREF, 0, 1])]));
    fails("externref", "an imported table", &module(&[(2, &[1, 1, b'a', 1, b'b', 1, EXTERNREF, 0, 1])]));
}

#[test]
fn the_rest_of_reference_types_fails() {
    fails("reference types", "a call through a second table", &function(&[0x41, 0, 0x11, 0, 1]));
    fails("reference-type", "ref.null", &function(&[0xd0, FUNCREF, 0x1a]));
    fails("reference-type", "ref.is_null", &function(&[0xd1, 0x1a]));
    fails("reference-type", "ref.func", &function(&[0xd2, 0, 0x1a]));
    fails("reference-type", "table.get", &function(&[0x41, 0, 0x25, 0, 0x1a]));
    fails("reference-type", "table.set", &function(&[0x41, 0, 0x20, 0, 0x26, 0]));
    fails("reference-type", "a typed select", &function(&[0x1c, 1, I32]));
}

#[test]
fn bulk_memory_fails() {
    fails("memory.copy", "memory.init", &function(&[0xfc, 8, 0, 0]));
    fails("memory.copy", "data.drop", &function(&[0xfc, 9, 0]));
    fails("memory.copy", "memory.copy", &function(&[0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 10, 0, 0]));
    fails("memory.fill", "memory.fill", &function(&[0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 11, 0]));
    fails("data count", "a count of data segments", &module(&[(12, &[1])]));
    fails("passive data", "a passive data segment", &module(&[(11, &[1, 1, 2, b'h', b'i'])]));
    fails("passive element", "a passive element segment", &module(&[(9, &[1, 1, 0, 1, 7])]));
}

#[test]
fn sign_extension_fails() {
    // i32.extend8_s, i32.extend16_s, i64.extend8_s, i64.extend16_s, i64.extend32_s
    for opcode in 0xc0..=0xc4 {
        fails("sign extension", &format!("{opcode:#x}"), &function(&[0x41, 0, opcode, 0x1a]));
    }
    passes("the opcode before", &function(&[0x43, 0, 0, 0, 0, 0xbf, 0x1a]));
}

#[test]
fn saturating_conversion_fails() {
    // i32.trunc_sat_f32_s to i64.trunc_sat_f64_u
    for conversion in 0..=7 {
        fails("trunc_sat", &format!("0xfc {conversion}"), &function(&[0x43, 0, 0, 0, 0, 0xfc, conversion, 0x1a]));
    }
}

#[test]
fn multi_value_fails() {
    fails("several results", "a function", &function_type(&[], &[I32, I32]));
    for (name, opcode) in [("block", 0x02), ("loop", 0x03), ("if", 0x04)] {
        fails("several results", name, &function(&[0x41, 0, opcode, 0, 0x0b]));
    }
}

#[test]
fn whatever_came_still_later_fails() {
    fails("SIMD", "v128.const", &function(&[0xfd, 12]));
    fails("SIMD", "a v128", &function_with(&[1, 1, V128], &[]));
    fails("atomic", "atomic.fence", &function(&[0xfe, 3, 0]));
    fails("shared", "a shared memory", &module(&[(5, &[1, 3, 1, 1])]));
    fails("second memory", "memory.size of a second memory", &function(&[0x3f, 1, 0x1a]));
    fails("tail call", "return_call", &function(&[0x12, 0]));
    fails("exception", "throw", &function(&[0x08, 0]));
    fails("exceptions", "a tag", &module(&[(13, &[1, 0, 0])]));
    fails("section 14", "a section of the future", &module(&[(14, &[0])]));
    fails("instruction 0xff", "an opcode of the future", &function(&[0xff]));
}

#[test]
fn what_comes_after_plain_webassembly_is_read_too() {
    fails("sign extension", "the second instruction", &function(&[0x01, 0xc0]));
    fails("externref", "the second type", &module(&[(1, &[2, 0x60, 0, 0, 0x60, 1, EXTERNREF, 0])]));
    fails("sign extension", "the second function", &module(&[(10, &[2, 2, 0, 0x0b, 3, 0, 0xc0, 0x0b])]));
    fails("left over", "a section with more than it says", &module(&[(1, &[0, 0])]));
}

#[test]
fn a_module_that_breaks_off_is_no_module() {
    let whole = function(&[0x01]);
    for length in 9..whole.len() {
        // Between two sections a module may end.
        let between = [8, 14, 18].contains(&length);
        assert_eq!(check(&whole[..length]).is_ok(), between, "{length} bytes");
    }
    assert!(check(b"hello, world").is_err());
    assert!(check(b"").is_err());
}
