//! What somebody may have meant.

use strsim::osa_distance;

/// The name nearest to what was written, where one is near enough to be meant: of a short one a letter
/// may be wrong, of a longer one a third.
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |name: &str| name.split_whitespace().collect::<String>().to_lowercase();
    let written = plain(written);
    let distance = |name: &&str| osa_distance(&written, &plain(name));
    let nearest = names.into_iter().min_by_key(distance)?;
    let length = nearest.chars().count();
    (distance(&nearest) <= (length / 3).max(1) && distance(&nearest) < length).then_some(nearest)
}
