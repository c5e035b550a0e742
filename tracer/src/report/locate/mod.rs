//! Telling whose fault a leak is: what `locate` found, for each format. [`facts`] asks the tree,
//! [`words`] makes sentences, [`rows`] lays the tree out in lines; then a file for each format.

mod facts;
mod json;
mod rows;
#[cfg(test)]
pub(crate) mod samples;
mod svg;
mod text;
mod words;

pub use svg::Svg;
pub(super) use text::lines;
pub(super) use words::sentences;
