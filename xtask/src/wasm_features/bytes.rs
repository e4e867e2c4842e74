//! Reading the parts that a WebAssembly module is made of.

/// What of the module is still unread.
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// The next bytes, as many as asked for.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], String> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or("the module breaks off")?;
        self.0 = rest;
        Ok(taken)
    }

    /// The next byte.
    pub fn byte(&mut self) -> Result<u8, String> {
        Ok(self.take(1)?[0])
    }

    /// A LEB128 number. Of a signed or 64-bit one only the length matters here.
    pub fn number(&mut self) -> Result<usize, String> {
        let mut number = 0;
        for place in 0..10 {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f).checked_shl(7 * place).unwrap_or(0);
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err("a number of more than ten bytes".to_owned())
    }

    /// Reads over a name, or anything else that begins with its length.
    pub fn name(&mut self) -> Result<(), String> {
        let length = self.number()?;
        self.take(length).map(drop)
    }

    /// Reads a list: its length, then so many times what `read` reads.
    pub fn each(&mut self, read: impl Fn(&mut Self) -> Result<(), String>) -> Result<(), String> {
        for _ in 0..self.number()? {
            read(self)?;
        }
        Ok(())
    }
}
