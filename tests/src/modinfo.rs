//! What a kernel module says of itself.

/// How the line begins that lists what must be loaded before (scripts/mod/modpost.c).
const DEPENDS: &[u8] = b"\0depends=";

/// The modules that one needs, by the kernel's names: `_` also where the file has a `-`.
pub fn depends(module: &[u8]) -> impl Iterator<Item = &str> {
    let start = module
        .windows(DEPENDS.len())
        .position(|window| window == DEPENDS);
    let list = start.map_or(&[][..], |at| &module[at + DEPENDS.len()..]);
    let end = list.iter().position(|byte| *byte == 0);
    let list = str::from_utf8(&list[..end.unwrap_or(0)]).unwrap_or_default();
    list.split(',').filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that names are found, and that there may be none.
    #[test]
    fn modules_say_what_they_need() {
        let found = |module| depends(module).collect::<Vec<_>>();
        let drbd = b"license=GPL\0depends=lru_cache,libcrc32c\0name=drbd\0";
        assert_eq!(found(drbd), ["lru_cache", "libcrc32c"]);
        assert_eq!(found(b"license=GPL\0depends=\0name=dummy\0"), [""; 0]);
        assert_eq!(found(b"depends on nothing"), [""; 0]);
    }
}
