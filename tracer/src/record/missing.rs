//! What is taken for a field that a record does not have, and how long a list in one may be.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error as _, SeqAccess, Visitor},
};

use super::Text;
use crate::leak::Counter;

/// No call has more arguments, no stack more frames. Else a short text could fill the memory: a frame
/// of which nothing is known has two bytes in JSON.
const LONGEST: usize = 1024;

/// Records of the first days know one counter, and do not name it.
pub(super) fn counter() -> Text<'static> {
    Counter::PreemptCount.name().into()
}

/// A record of one leak has no count.
pub(super) const fn one() -> u64 {
    1
}

/// Where missing is not null.
pub(super) fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    value: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(value).map(Some)
}

/// A list of a call's.
pub(super) fn short<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    value: D,
) -> Result<Vec<T>, D::Error> {
    value.deserialize_seq(Short(PhantomData))
}

struct Short<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Short<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of at most {LONGEST}")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut found = Vec::new();
        while let Some(next) = list.next_element()? {
            if found.len() == LONGEST {
                return Err(A::Error::invalid_length(LONGEST + 1, &self));
            }
            found.push(next);
        }
        Ok(found)
    }
}
