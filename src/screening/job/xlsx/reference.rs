//! Where a cell stands, as sheets write it: `B12`.

/// The last row of a sheet, counted from 1.
pub const LAST_ROW: u32 = 1 << 20;

/// The row of a cell, from 1, and the index of its column, from 0, however large; None when it is
/// no such place.
pub fn cell(reference: &str) -> Option<(u32, usize)> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = reference.split_at(letters);
    let add = |column: usize, letter: u8| {
        let letter = usize::from(letter.to_ascii_uppercase() - b'A');
        column.saturating_mul(26).saturating_add(letter + 1)
    };
    let column = letters.bytes().fold(0, add).checked_sub(1)?;
    Some((row(digits)?, column))
}

/// The number of a row.
pub fn row(digits: &str) -> Option<u32> {
    let row = digits.parse::<u32>().ok()?;
    (1..=LAST_ROW).contains(&row).then_some(row)
}
