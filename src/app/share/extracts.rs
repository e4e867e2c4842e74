//! What the program in the browser does not carry of each measure: what to bring, and its words in the document.
//! It is written at build time and fetched when somebody takes the results away.

use serde::{Deserialize, Serialize};

/// The extracts of every measure of an edition, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extracts(Vec<Extract>);

/// What belongs to one measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extract {
    /// The measure, by id.
    pub measure: String,
    /// What to bring. Our practical advice; nothing where we have none.
    pub bring: Vec<String>,
    /// The number of the item it stands in, as printed.
    pub clause: String,
    /// The words of the document that grant it.
    pub quote: String,
}

impl Extracts {
    /// The extracts of an edition. Only a native program carries them.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn from_edition(edition: &crate::policy::Edition) -> Self {
        let extracts = edition.grants().map(|granted| Extract {
            measure: granted.measure.id.to_owned(),
            bring: granted.measure.evidence.all().iter().map(|&thing| thing.to_owned()).collect(),
            clause: granted.clause.number.to_owned(),
            quote: granted.measure.quote.text().to_owned(),
        });
        Self(extracts.collect())
    }

    /// Reads what was fetched. None for what is no such file.
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// The extract of the measure with this id.
    pub fn find(&self, measure: &str) -> Option<&Extract> {
        self.0.iter().find(|extract| extract.measure == measure)
    }
}

/// The file `take.json`: the extracts of an edition as JSON.
///
/// # Errors
/// None of the data can fail to be written; the error is that of the JSON writer.
#[cfg(not(target_arch = "wasm32"))]
pub fn extracts_file(edition: &crate::policy::Edition) -> serde_json::Result<String> {
    serde_json::to_string(&Extracts::from_edition(edition))
}
