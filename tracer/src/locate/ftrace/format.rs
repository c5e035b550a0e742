//! Where the fields of a record are: the kernel says so itself, in texts that differ from one
//! kernel to another (`events/ftrace/funcgraph_entry/format`, `events/header_page`).

use std::{collections::BTreeMap, ops::Range};

/// The description of one kind of record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Format {
    /// Its `common_type`; `None` for a page's header.
    pub(super) id: Option<u16>,
    fields: BTreeMap<String, Range<usize>>,
}

/// Larger than any record: what a text claims beyond is a lie.
const LARGEST: usize = 1 << 20;

impl Format {
    /// Reads a description. Lines that are none are passed over.
    pub(super) fn parse(text: &str) -> Self {
        let id = text
            .lines()
            .find_map(|line| line.strip_prefix("ID:")?.trim().parse().ok());
        let fields = text.lines().filter_map(field).collect();
        Self { id, fields }
    }

    /// Where a field is.
    pub(super) fn field(&self, name: &str) -> Option<Range<usize>> {
        self.fields.get(name).cloned()
    }
}

/// `\tfield:unsigned long func;\toffset:8;\tsize:8;\tsigned:0;`
fn field(line: &str) -> Option<(String, Range<usize>)> {
    let rest = line.trim_start().strip_prefix("field:")?;
    let mut parts = rest.split(';').map(str::trim);
    let declared = parts.next()?;
    // `unsigned long args[]`
    let declared = declared.split('[').next()?;
    let name = declared.split_ascii_whitespace().next_back()?;
    let mut offset = None;
    let mut size = None;
    for part in parts {
        match part.split_once(':') {
            Some(("offset", number)) => offset = number.parse::<usize>().ok(),
            Some(("size", number)) => size = number.parse::<usize>().ok(),
            _ => {}
        }
    }
    let (start, size) = (offset?, size?);
    let end = start.checked_add(size).filter(|end| *end <= LARGEST)?;
    Some((name.to_owned(), start..end))
}

/// The unsigned number of 1, 2, 4 or 8 bytes in this place of a record of this machine.
pub(super) fn number(record: &[u8], place: &Range<usize>) -> Option<u64> {
    let bytes = record.get(place.clone())?;
    Some(match *bytes {
        [a] => a.into(),
        [a, b] => u16::from_ne_bytes([a, b]).into(),
        [a, b, c, d] => u32::from_ne_bytes([a, b, c, d]).into(),
        _ => u64::from_ne_bytes(bytes.try_into().ok()?),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check that fields are found whatever their types are.
    #[test]
    fn fields() {
        let format = Format::parse(
            "name: funcgraph_entry\nID: 11\nformat:\n\
             \tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;\n\n\
             \tfield:unsigned long args[];\toffset:24;\tsize:0;\tsigned:0;\n\
             \tfield:int far;\toffset:99999999;\tsize:4;\n\
             \nprint fmt: \"field:\"\n",
        );
        assert_eq!(format.id, Some(11));
        assert_eq!(format.field("common_type"), Some(0..2));
        assert_eq!(format.field("args"), Some(24..24));
        assert_eq!(format.field("far"), None);
        assert_eq!(Format::parse("ID: 99999"), Format::default());
    }

    /// Check that numbers have the sizes that kernels use.
    #[test]
    fn numbers() {
        let record = 0x0807_0605_0403_0201u64.to_ne_bytes();
        assert_eq!(number(&record, &(0..8)), Some(0x0807_0605_0403_0201));
        assert_eq!(number(&record, &(4..5)), Some(record[4].into()));
        for place in [0..3, 0..0, 6..10, 9..10] {
            assert_eq!(number(&record, &place), None);
        }
    }

    proptest! {
        /// Check that no text makes it panic.
        #[test]
        fn any_text(text in "(\\PC|\n)*|field:int [a-z\\[\\]]{0,3};offset:[0-9]{0,22};size:[0-9]{0,22};") {
            Format::parse(&text);
        }
    }
}
