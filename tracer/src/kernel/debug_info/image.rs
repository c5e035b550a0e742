//! One image: the kernel (`vmlinux`) or a module (`.ko`, relocatable: its sections are laid side by
//! side here, so that each function has an address of its own).

use std::{borrow::Cow, collections::HashMap, fs::File, io, path::Path};

use addr2line::{
    Context,
    gimli::{self, EndianSlice, LittleEndian, SectionId},
};
use memmap2::Mmap;
use object::{
    Object as _, ObjectKind, ObjectSection as _, ObjectSymbol as _, Relocation, RelocationKind,
    RelocationTarget, SectionIndex, SectionKind, SymbolKind, read::elf::ElfFile64,
};

use super::places;
use crate::kernel::symbol::Source;

/// How far apart sections of a module are laid, at least.
const PAGE: u64 = 0x1000;

/// An image that was read.
pub(super) struct Image<'data> {
    elf: ElfFile64<'data>,
    /// Of a module: where each section is laid.
    bases: HashMap<SectionIndex, u64>,
}

/// A function whose source is asked for.
#[derive(Debug)]
pub(super) struct Wanted {
    /// What the caller calls it.
    pub key: u64,
    /// Its start as the kernel shows it.
    pub start: u64,
    /// Its name.
    pub name: String,
}

/// Why an image is of no use.
#[derive(Debug, thiserror::Error)]
pub(super) enum Wrong {
    #[error("{0}")]
    Io(io::Error),
    #[error("{0}")]
    Format(String),
    #[error("no debug information")]
    NoDwarf,
}

impl From<object::Error> for Wrong {
    fn from(error: object::Error) -> Self {
        Self::Format(error.to_string())
    }
}

impl Image<'_> {
    /// Maps a file with debug information, and asks it.
    pub(super) fn read<T>(path: &Path, ask: impl FnOnce(&Image<'_>) -> T) -> Result<T, Wrong> {
        let file = File::open(path).map_err(Wrong::Io)?;
        // A pipe or a device has no end that could be mapped.
        if !file.metadata().map_err(Wrong::Io)?.is_file() {
            return Err(Wrong::Format("no ordinary file".to_owned()));
        }
        // SAFETY: the map is only read. Whoever cuts the file short meanwhile makes this process
        // die by SIGBUS, as with any program that maps files; nobody writes to an image in use.
        let map = unsafe { Mmap::map(&file) }.map_err(Wrong::Io)?;
        let elf = ElfFile64::parse(&*map)?;
        let has_dwarf = |name: &str| {
            elf.section_by_name(name)
                .is_some_and(|section| section.size() > 0)
        };
        if !has_dwarf(".debug_info") || !has_dwarf(".debug_line") {
            return Err(Wrong::NoDwarf);
        }
        let mut bases = HashMap::new();
        if elf.kind() == ObjectKind::Relocatable {
            let mut next = PAGE;
            for section in elf.sections() {
                if section.kind() == SectionKind::Text {
                    bases.insert(section.index(), next);
                    let end = next.saturating_add(section.size());
                    next = end.checked_next_multiple_of(PAGE).unwrap_or(u64::MAX);
                }
            }
        }
        Ok(ask(&Image { elf, bases }))
    }

    /// Whether it is a module's.
    pub(super) fn is_module(&self) -> bool {
        self.elf.kind() == ObjectKind::Relocatable
    }

    /// The module's name, as it says itself; else by the name of its file.
    pub(super) fn module_name(&self, path: &Path) -> String {
        let info = self.elf.section_by_name(".modinfo");
        let info = info.and_then(|section| section.data().ok());
        let named = info
            .unwrap_or_default()
            .split(|byte| *byte == 0)
            .find_map(|field| field.strip_prefix(b"name="));
        match named {
            Some(name) => String::from_utf8_lossy(name).into_owned(),
            None => places::module_name(path.file_name().unwrap_or_default()),
        }
    }

    /// Its build id, where it has one.
    pub(super) fn build_id(&self) -> Option<&[u8]> {
        self.elf.build_id().ok().flatten()
    }

    /// The sources of the functions, by their keys; those that have none are left out.
    pub(super) fn sources(&self, wanted: &[Wanted]) -> Vec<(u64, Source)> {
        let addresses = self.addresses(wanted);
        self.lines(&addresses, None)
    }

    /// The line of the code that many bytes behind the start of a function; of what is inlined
    /// there, the line that it is inlined at.
    pub(super) fn line_within(&self, function: Wanted, offset: u64) -> Option<Source> {
        let addresses = self.addresses(&[function]);
        let (_, source) = self.lines(&addresses, Some(offset)).pop()?;
        Some(source)
    }

    /// The functions' addresses in the image.
    fn addresses(&self, wanted: &[Wanted]) -> Vec<(u64, u64)> {
        let mut named: HashMap<&str, Vec<u64>> = wanted
            .iter()
            .map(|wanted| (&*wanted.name, Vec::new()))
            .collect();
        for symbol in self.elf.symbols() {
            if symbol.kind() == SymbolKind::Text
                && let Ok(name) = symbol.name()
                && let Some(found) = named.get_mut(name)
                && let Some(section) = symbol.section_index()
            {
                found.push(self.base(section).wrapping_add(symbol.address()));
            }
        }
        let found = |wanted: &Wanted| named.get(&*wanted.name).map_or(&[][..], Vec::as_slice);
        let distance = |wanted: &Wanted, address: &u64| wanted.start.wrapping_sub(*address);
        // How far the image is from where it runs, by functions that share their name with none.
        let distances: Vec<u64> = wanted
            .iter()
            .filter_map(|wanted| match found(wanted) {
                [address] => Some(distance(wanted, address)),
                _ => None,
            })
            .collect();
        let address = |wanted: &Wanted| match found(wanted) {
            [address] => Some(*address),
            several => {
                let near = |address: &&u64| distances.contains(&distance(wanted, address));
                several.iter().find(near).copied()
            }
        };
        wanted
            .iter()
            .filter_map(|wanted| Some((wanted.key, address(wanted)?)))
            .collect()
    }

    /// Where a section is laid; 0 in an image that is not relocatable, and for debug sections.
    fn base(&self, section: SectionIndex) -> u64 {
        self.bases.get(&section).copied().unwrap_or_default()
    }

    /// Where the function at each address is declared; or with an offset, the line of the code so far
    /// behind the address. What is damaged has none.
    fn lines(&self, addresses: &[(u64, u64)], offset: Option<u64>) -> Vec<(u64, Source)> {
        self.try_lines(addresses, offset).unwrap_or_else(|error| {
            log::debug!("damaged debug information: {error}");
            Vec::new()
        })
    }

    fn try_lines(
        &self,
        addresses: &[(u64, u64)],
        offset: Option<u64>,
    ) -> Result<Vec<(u64, Source)>, gimli::Error> {
        let sections = gimli::DwarfSections::load(|id| {
            Ok::<_, gimli::Error>(Section::load(self, id).unwrap_or_default())
        })?;
        let dwarf = sections.borrow(|section| {
            let reader = EndianSlice::new(&section.data, LittleEndian);
            gimli::RelocateReader::new(reader, &section.relocations)
        });
        let context = Context::from_dwarf(dwarf)?;
        let source = |address: u64| match offset {
            None => declared(&context, address),
            Some(offset) => written(&context, address.wrapping_add(offset)),
        };
        let sources = addresses.iter();
        let sources = sources.filter_map(|(key, address)| Some((*key, source(*address).ok()??)));
        Ok(sources.collect())
    }
}

/// Where the function at an address is declared to stand.
fn declared<R: gimli::Reader>(
    context: &Context<R>,
    address: u64,
) -> Result<Option<Source>, gimli::Error> {
    let mut frames = context.find_frames(address).skip_all_loads()?;
    // The last is the function itself; before it is what is inlined at its very start.
    let mut function = None;
    while let Some(frame) = frames.next()? {
        function = frame.dw_die_offset;
    }
    let unit = context.find_dwarf_and_unit(address).skip_all_loads();
    let (Some(unit), Some(mut at)) = (unit, function) else {
        return Ok(None);
    };
    loop {
        let entry = unit.entry(at)?;
        let file = entry.attr_value(gimli::DW_AT_decl_file);
        let line = entry.attr(gimli::DW_AT_decl_line);
        let line = line.and_then(gimli::Attribute::udata_value);
        if let Some(gimli::AttributeValue::FileIndex(file)) = file
            && let Some(line) = line.and_then(|line| u32::try_from(line).ok())
            && let Some(file) = path(unit, file)?
        {
            return Ok(Some(Source { file, line }));
        }
        // A clone of a function refers to what was declared once for all of them.
        let origin = entry.attr_value(gimli::DW_AT_abstract_origin);
        let origin = origin.or_else(|| entry.attr_value(gimli::DW_AT_specification));
        match origin {
            // Only backwards: damaged references make no circle.
            Some(gimli::AttributeValue::UnitRef(origin)) if origin < at => at = origin,
            _ => return Ok(None),
        }
    }
}

/// The line of the code at an address, in the function itself.
fn written<R: gimli::Reader>(
    context: &Context<R>,
    address: u64,
) -> Result<Option<Source>, gimli::Error> {
    let mut frames = context.find_frames(address).skip_all_loads()?;
    // The last is the function itself; before it is what is inlined.
    let mut location = None;
    while let Some(frame) = frames.next()? {
        location = frame.location;
    }
    let place = location.and_then(|location| location.file.zip(location.line));
    let Some((file, line)) = place else {
        return Ok(None);
    };
    let unit = context.find_dwarf_and_unit(address).skip_all_loads();
    let root = unit.and_then(|unit| unit.comp_dir.clone());
    let root = root.map(|root| root.to_string_lossy().map(Cow::into_owned));
    let root = root.transpose()?.unwrap_or_default();
    let inside = file.strip_prefix(&root);
    let inside = inside.and_then(|inside| inside.strip_prefix('/'));
    let file = inside.unwrap_or(file).trim_start_matches("./").to_owned();
    Ok(Some(Source { file, line }))
}

/// The path of a file of a unit, below the folder that was compiled in.
fn path<R: gimli::Reader>(
    unit: gimli::UnitRef<'_, R>,
    file: u64,
) -> Result<Option<String>, gimli::Error> {
    let Some(program) = &unit.line_program else {
        return Ok(None);
    };
    let header = program.header();
    let Some(file) = header.file(file) else {
        return Ok(None);
    };
    let text = |text: R| Ok::<_, gimli::Error>(text.to_string_lossy()?.into_owned());
    let mut path = text(unit.attr_string(file.path_name())?)?;
    if let Some(folder) = file.directory(header)
        && !path.starts_with('/')
    {
        path = format!("{}/{path}", text(unit.attr_string(folder)?)?);
    }
    if let Some(root) = &unit.comp_dir {
        let root = text(root.clone())?;
        let inside = path.strip_prefix(&root);
        if let Some(inside) = inside.and_then(|inside| inside.strip_prefix('/')) {
            path = inside.to_owned();
        }
    }
    Ok(Some(path.trim_start_matches("./").to_owned()))
}

/// A section of DWARF, and what the linker of modules would have put into it.
#[derive(Default)]
struct Section<'data> {
    data: Cow<'data, [u8]>,
    relocations: Relocations,
}

impl<'data> Section<'data> {
    /// `None` for one that is not there, or is damaged.
    fn load(image: &Image<'data>, id: SectionId) -> Option<Self> {
        let section = image.elf.section_by_name(id.name())?;
        let data = section.uncompressed_data().ok()?;
        let relocations = if image.is_module() {
            let values = section.relocations();
            let values = values.filter_map(|(at, it)| Some((at, value(image, &it)?)));
            Relocations(values.collect())
        } else {
            Relocations::default()
        };
        Some(Self { data, relocations })
    }
}

/// What a relocation puts in place; `None` for kinds that debug information has no use for.
fn value(image: &Image<'_>, relocation: &Relocation) -> Option<u64> {
    let RelocationTarget::Symbol(symbol) = relocation.target() else {
        return None;
    };
    let symbol = image.elf.symbol_by_index(symbol).ok()?;
    let base = symbol.section_index().map_or(0, |index| image.base(index));
    // x86_64 has the addend beside the place, never in it.
    let absolute = relocation.kind() == RelocationKind::Absolute;
    let value = base.wrapping_add(symbol.address());
    absolute.then(|| value.wrapping_add_signed(relocation.addend()))
}

/// Values by their offset in the section.
#[derive(Debug, Default)]
struct Relocations(HashMap<u64, u64>);

impl gimli::Relocate for &Relocations {
    fn relocate_address(&self, offset: usize, value: u64) -> gimli::Result<u64> {
        Ok(self.0.get(&(offset as u64)).copied().unwrap_or(value))
    }

    fn relocate_offset(&self, offset: usize, value: usize) -> gimli::Result<usize> {
        match self.0.get(&(offset as u64)) {
            Some(value) => usize::try_from(*value).map_err(|_| gimli::Error::UnsupportedOffset),
            None => Ok(value),
        }
    }
}
