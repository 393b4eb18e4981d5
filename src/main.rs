//! The program as the browser gets it: what it offers is in [`steunwijzer::embed`].

pub use steunwijzer::embed;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {}
