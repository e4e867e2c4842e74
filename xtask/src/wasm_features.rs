//! Proves that a WebAssembly module is one that the oldest phones read.
//!
//! Chromium 66 knows WebAssembly 1.0 with mutable globals: one instruction, type or section of a
//! later version, and the whole page stays blank there. wasm-opt does not complain about what its
//! lowering passes leave over, so the finished bytes are validated here.

use wasmparser::{BinaryReaderError, Validator, WasmFeatures};

/// What the oldest phones read. wasmparser counts mutable globals to 1.0.
const FLOOR: WasmFeatures = WasmFeatures::WASM1;

/// Either the module keeps to the floor, or the first thing in it that does not.
pub fn check(module: &[u8]) -> Result<(), BinaryReaderError> {
    Validator::new_with_features(FLOOR).validate_all(module).map(drop)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{FLOOR, check};
    use wasmparser::{Validator, WasmFeatures};

    /// A module in the text format, with a memory, a table and a type for it to use.
    fn module(fields: &str) -> Vec<u8> {
        wat::parse_str(format!(
            "(module (type $unit (func)) (memory 1) (table 1 funcref) {fields})"
        ))
        .unwrap()
    }

    #[test]
    fn webassembly_1_with_mutable_globals_passes() {
        for fields in [
            "(func (i32.store offset=128 (i32.const 4) (i32.const 7)))",
            "(func (param i32) (block (br_table 0 0 (local.get 0))))",
            "(func (call_indirect (type $unit) (i32.const 0)))",
            "(func (result f64) (block (result f64) (f64.const 0)))",
            "(func (drop (memory.grow (i32.const 1))))",
            "(elem (i32.const 0) 0) (func) (data (i32.const 0) \"hi\")",
            "(global (export \"counter\") (mut i32) (i32.const 5))",
        ] {
            let refused = check(&module(fields)).err();
            assert!(refused.is_none(), "{fields}: {refused:?}");
        }
        let imported = wat::parse_str("(module (import \"a\" \"b\" (global (mut i32))))").unwrap();
        assert!(check(&imported).is_ok());
    }

    /// Each module is valid once its feature is allowed, so it is refused for that feature and nothing else.
    #[test]
    fn every_later_feature_is_refused() {
        let bulk_memory = WasmFeatures::BULK_MEMORY;
        let references = WasmFeatures::REFERENCE_TYPES;
        let shared_memory = "(memory 1 1 shared)";
        for (feature, fields) in [
            (WasmFeatures::SIGN_EXTENSION, "(func (drop (i32.extend8_s (i32.const 0))))"),
            (WasmFeatures::SIGN_EXTENSION, "(func (drop (i64.extend32_s (i64.const 0))))"),
            (
                WasmFeatures::SATURATING_FLOAT_TO_INT,
                "(func (drop (i32.trunc_sat_f32_s (f32.const 0))))",
            ),
            (
                WasmFeatures::SATURATING_FLOAT_TO_INT,
                "(func (drop (i64.trunc_sat_f64_u (f64.const 0))))",
            ),
            (WasmFeatures::MULTI_VALUE, "(func (result i32 i32) (i32.const 0) (i32.const 0))"),
            (
                WasmFeatures::MULTI_VALUE,
                "(func (param i32) (local.get 0) (block (param i32) (drop)))",
            ),
            (bulk_memory, "(func (memory.copy (i32.const 0) (i32.const 0) (i32.const 0)))"),
            (bulk_memory, "(func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0)))"),
            (
                bulk_memory,
                "(func (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 0))) (data \"hi\")",
            ),
            (bulk_memory, "(data \"hi\")"),
            (bulk_memory, "(func) (elem func 0)"),
            (references, "(func (param externref))"),
            (references, "(func (local externref))"),
            (references, "(func (drop (ref.null func)))"),
            (references, "(func (drop (table.get 0 (i32.const 0))))"),
            (references, "(global externref (ref.null extern))"),
            (references, "(table 1 externref)"),
            (references, "(table 1 funcref) (func (call_indirect 1 (type $unit) (i32.const 0)))"),
            (WasmFeatures::SIMD, "(func (drop (v128.const i64x2 0 0)))"),
            (WasmFeatures::SIMD, "(func (local v128))"),
            (WasmFeatures::THREADS, "(func (atomic.fence))"),
            (WasmFeatures::THREADS.union(WasmFeatures::MULTI_MEMORY), shared_memory),
            (WasmFeatures::MULTI_MEMORY, "(memory 1)"),
            (WasmFeatures::TAIL_CALL, "(func $again (return_call $again))"),
            (WasmFeatures::EXCEPTIONS, "(tag)"),
            (WasmFeatures::EXCEPTIONS, "(func (throw 0)) (tag)"),
            (
                WasmFeatures::LEGACY_EXCEPTIONS.union(WasmFeatures::EXCEPTIONS),
                "(func try catch_all end)",
            ),
            (WasmFeatures::EXTENDED_CONST, "(global i32 (i32.add (i32.const 1) (i32.const 2)))"),
            (WasmFeatures::MULTI_MEMORY.union(WasmFeatures::MEMORY64), "(memory i64 1)"),
        ] {
            let module = module(fields);
            assert!(check(&module).is_err(), "{fields}");
            let refused = Validator::new_with_features(FLOOR | feature).validate_all(&module).err();
            assert!(refused.is_none(), "{fields}: {refused:?}");
        }
    }

    #[test]
    fn a_feature_after_much_plain_webassembly_is_found() {
        let plain = "(func (drop (i32.const 1)))".repeat(1000);
        assert!(check(&module(&plain)).is_ok());
        assert!(
            check(&module(&format!("{plain} (func (drop (i32.extend8_s (i32.const 0))))")))
                .is_err()
        );
    }

    #[test]
    fn a_module_that_breaks_off_is_no_module() {
        let whole = module("(func (drop (i32.const 1)))");
        assert!(check(&whole).is_ok());
        assert!(check(&whole[..whole.len() - 1]).is_err());
        assert!(check(b"hello, world").is_err());
        assert!(check(b"").is_err());
    }
}
