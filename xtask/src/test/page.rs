//! The page of `trace --output html:` in a real browser: the one that the unit tests write is opened as a
//! reader does, who clicks on what is folded, in light and in the dark.

use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::screenshot::Screenshot;
use crate::rig::{Browser, workspace};

/// The unit test that writes it, and where it is told to.
const TEST: &str = "report::html::tests::the_page";
const PLACE: &str = "PREEMPTLEAK_PAGE";

/// A screen.
const SIZE: [u32; 2] = [1280, 900];

/// The page's grounds in `html/style.css`, and the verdict's of a leak.
const LIGHT: [[u8; 3]; 2] = [[0xff, 0xff, 0xff], [0xfd, 0xec, 0xec]];
const DARK: [[u8; 3]; 2] = [[0x14, 0x18, 0x1d], [0x3a, 0x1a, 0x1c]];

/// Clicks on all that is folded, and says where the verdict ends.
const CLICK: &str = "<script>for (const it of document.querySelectorAll('details:not([open]) > \
    summary')) it.click();\ndocument.body.dataset.bottom = Math.round(document.querySelector('header')\
    .getBoundingClientRect().bottom)</script>\n</body>";

/// Opens it; the screenshots are left in `target`.
pub(super) fn look(browser: &Browser) -> Result<()> {
    let work = tempfile::tempdir().context("cannot make a folder")?;
    let page = written(work.path())?;
    ensure!(!page.contains("<script"), "it has a script");
    let folded = page.matches("<details>").count();
    ensure!(
        folded > 0,
        "nothing is folded: there is nothing to click on"
    );
    let page = page.replace("</body>", CLICK);
    for (name, query, [ground, verdict]) in [
        ("light", "(prefers-color-scheme: none)", LIGHT),
        ("dark", "all", DARK),
    ] {
        let page = page.replace("(prefers-color-scheme: dark)", query);
        fs::write(work.path().join("page.html"), page)?;
        let (dom, picture) = browser.open(work.path(), "page.html", SIZE)?;
        let open = dom.matches("<details open=\"\">").count();
        let all = dom.matches("<details").count();
        ensure!(open == all, "a click opened {open} of {all}");
        let bottom = dom.split_once("data-bottom=\"").context("no script ran")?.1;
        let bottom: u32 = bottom.split('"').next().unwrap_or_default().parse()?;
        ensure!(
            bottom < SIZE[1] / 2,
            "the verdict ends {bottom} pixels down: it is not on the first half of the screen"
        );
        let kept = workspace().join(format!("target/page-{name}.png"));
        fs::copy(&picture, &kept).context("cannot keep the screenshot")?;
        let shown = Screenshot::read(&picture)?;
        let side = [3.0, f64::from(SIZE[1]) - 3.0];
        let inside = [f64::from(SIZE[0]) / 2.0, 32.0];
        for (at, color) in [(side, ground), (inside, verdict)] {
            let is = shown.color(at)?;
            ensure!(
                is == color,
                "{name}: {at:?} is {is:?} and not {color:?}: see {}",
                kept.display()
            );
        }
    }
    Ok(())
}

fn written(work: &Path) -> Result<String> {
    let path = work.join("written.html");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "test",
            "--quiet",
            "--locked",
            "--package",
            "preemptleak",
            "--lib",
            TEST,
        ])
        .current_dir(workspace())
        .env(PLACE, &path)
        .stdin(Stdio::null())
        .output()
        .context("cannot run cargo")?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "the page was not written:\n{said}");
    fs::read_to_string(&path).with_context(|| format!("{TEST} wrote no page"))
}
