//! Tables of many people: headers, the words their cells may hold, and what is said of what was found.

mod cells;
mod found;
mod headers;
mod marks;
mod rows;
mod sql;
mod words;

pub use cells::*;
pub use found::*;
pub use headers::*;
pub use marks::*;
pub use rows::*;
pub use sql::*;
pub use words::*;
