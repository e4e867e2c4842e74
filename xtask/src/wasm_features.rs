//! Proves that a WebAssembly module is one that the oldest phones read.
//!
//! Chromium 66 knows WebAssembly 1.0 (the "MVP") with mutable globals: one instruction, type or
//! section of a later version, and the whole page stays blank there. wasm-opt does not complain
//! about what its lowering passes leave over, so the finished bytes are read here, every one of
//! them. It is no validator: wasm-opt and wasm-bindgen have seen to it that the module is sound.

mod bytes;
#[cfg(test)]
mod tests;

use bytes::Bytes;

/// Either the module is WebAssembly 1.0, or the first thing in it that is not.
pub fn check(module: &[u8]) -> Result<(), String> {
    let mut bytes = Bytes(module);
    if bytes.take(8)? != b"\0asm\x01\0\0\0" {
        return Err("it is no WebAssembly module".to_owned());
    }
    while !bytes.0.is_empty() {
        let id = bytes.byte()?;
        let size = bytes.number()?;
        section(id, &mut Bytes(bytes.take(size)?))?;
    }
    Ok(())
}

fn section(id: u8, section: &mut Bytes) -> Result<(), String> {
    match id {
        // custom (names and the like), functions (indices), start
        0 | 3 | 8 => return Ok(()),
        1 => section.each(function_type),
        2 => section.each(import),
        4 => section.each(table),
        5 => section.each(memory),
        6 => section.each(|bytes| {
            global(bytes)?;
            expression(bytes)
        }),
        7 => section.each(|bytes| {
            bytes.name()?;
            bytes.take(1)?;
            bytes.number().map(drop)
        }),
        9 => section.each(element),
        10 => section.each(function_body),
        11 => section.each(data),
        12 => Err("bulk memory (section 12, data count)".to_owned()),
        13 => Err("exceptions (section 13, tags)".to_owned()),
        _ => Err(format!("section {id}")),
    }?;
    if section.0.is_empty() { Ok(()) } else { Err(format!("bytes left over in section {id}")) }
}

fn function_type(bytes: &mut Bytes) -> Result<(), String> {
    expect(bytes.byte()?, 0x60, "a type that is no function")?;
    for _ in 0..bytes.number()? {
        value_type(bytes.byte()?)?;
    }
    let results = bytes.number()?;
    if results > 1 {
        return Err("multi-value (a function with several results)".to_owned());
    }
    for _ in 0..results {
        value_type(bytes.byte()?)?;
    }
    Ok(())
}

fn import(bytes: &mut Bytes) -> Result<(), String> {
    bytes.name()?;
    bytes.name()?;
    match bytes.byte()? {
        0 => bytes.number().map(drop),
        1 => table(bytes),
        2 => memory(bytes),
        3 => global(bytes),
        kind => Err(format!("an import of kind {kind}")),
    }
}

fn table(bytes: &mut Bytes) -> Result<(), String> {
    reference_type(bytes.byte()?)?;
    limits(bytes)
}

fn memory(bytes: &mut Bytes) -> Result<(), String> {
    limits(bytes)
}

fn limits(bytes: &mut Bytes) -> Result<(), String> {
    let flag = bytes.byte()?;
    if flag > 1 {
        return Err(format!("limits of kind {flag} (shared or 64-bit memory)"));
    }
    for _ in 0..=flag {
        bytes.number()?;
    }
    Ok(())
}

fn global(bytes: &mut Bytes) -> Result<(), String> {
    value_type(bytes.byte()?)?;
    bytes.take(1).map(drop)
}

fn element(bytes: &mut Bytes) -> Result<(), String> {
    expect(bytes.byte()?, 0, "bulk memory (a passive element segment)")?;
    expression(bytes)?;
    bytes.each(|function| function.number().map(drop))
}

fn data(bytes: &mut Bytes) -> Result<(), String> {
    expect(bytes.byte()?, 0, "bulk memory (a passive data segment)")?;
    expression(bytes)?;
    bytes.name()
}

fn function_body(bytes: &mut Bytes) -> Result<(), String> {
    let size = bytes.number()?;
    let mut body = Bytes(bytes.take(size)?);
    body.each(|locals| {
        locals.number()?;
        value_type(locals.byte()?)
    })?;
    while !body.0.is_empty() {
        instruction(&mut body)?;
    }
    Ok(())
}

/// Instructions up to the first `end`: in an initial value nothing nests.
fn expression(bytes: &mut Bytes) -> Result<(), String> {
    while bytes.0.first() != Some(&0x0b) {
        instruction(bytes)?;
    }
    bytes.take(1).map(drop)
}

fn instruction(bytes: &mut Bytes) -> Result<(), String> {
    match bytes.byte()? {
        // unreachable, nop, else, end, return; drop, select; comparisons, arithmetic, conversions
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xbf => Ok(()),
        // block, loop, if
        0x02..=0x04 => match bytes.byte()? {
            0x40 | 0x7c..=0x7f => Ok(()),
            _ => Err("multi-value (a block with several results)".to_owned()),
        },
        // br, br_if; call; local.*, global.*; i32.const, i64.const
        0x0c | 0x0d | 0x10 | 0x20..=0x24 | 0x41 | 0x42 => bytes.number().map(drop),
        // br_table
        0x0e => {
            bytes.each(|label| label.number().map(drop))?;
            bytes.number().map(drop)
        }
        // call_indirect
        0x11 => {
            bytes.number()?;
            expect(bytes.byte()?, 0, "reference types (a call through a second table)")
        }
        // loads and stores
        0x28..=0x3e => {
            bytes.number()?;
            bytes.number().map(drop)
        }
        // memory.size, memory.grow
        0x3f | 0x40 => expect(bytes.byte()?, 0, "a second memory"),
        // f32.const, f64.const
        0x43 => bytes.take(4).map(drop),
        0x44 => bytes.take(8).map(drop),
        later => Err(name_of_later(later, bytes)),
    }
}

/// What a developer has to look for.
fn name_of_later(opcode: u8, rest: &mut Bytes) -> String {
    match (opcode, rest.0.first()) {
        (0x06..=0x0a | 0x18 | 0x19 | 0x1f, _) => "an exception instruction".to_owned(),
        (0x12 | 0x13, _) => "a tail call".to_owned(),
        (0x1c | 0x25 | 0x26 | 0xd0..=0xd2, _) => "a reference-type instruction".to_owned(),
        (0xc0..=0xc4, _) => "a sign extension (i32.extend8_s and the like)".to_owned(),
        (0xfc, Some(0..=7)) => "a saturating conversion (trunc_sat)".to_owned(),
        (0xfc, Some(8..=14)) => "a bulk-memory instruction (memory.copy, memory.fill)".to_owned(),
        (0xfd, _) => "a SIMD instruction".to_owned(),
        (0xfe, _) => "an atomic instruction".to_owned(),
        _ => format!("an instruction {opcode:#04x}"),
    }
}

fn value_type(byte: u8) -> Result<(), String> {
    match byte {
        0x7c..=0x7f => Ok(()),
        0x7b => Err("a SIMD type (v128)".to_owned()),
        _ => Err("reference types (externref and the like)".to_owned()),
    }
}

fn reference_type(byte: u8) -> Result<(), String> {
    expect(byte, 0x70, "reference types (a table of externref)")
}

fn expect(found: u8, wanted: u8, otherwise: &str) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(otherwise.to_owned()) }
}
