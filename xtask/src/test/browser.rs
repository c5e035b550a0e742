//! The picture of `locate --format svg` in a real browser: the one that the unit tests blessed is
//! opened, and the owner of the leak must be where the picture says, outlined.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail, ensure};

use super::{
    count::Counts,
    step::{Done, step},
};
use crate::rig::{Browser, Cache, workspace};

/// The picture of the story, as the unit tests hold it.
const PICTURE: &str = "tracer/src/report/locate/svg/snapshots/\
    preemptleak__report__locate__svg__tests__the_story.snap.svg";

/// The outline's colour in `svg/style.css`.
const OUTLINE: [u8; 3] = [0xd9, 0x1f, 0x2b];

/// How far a colour may be off: edges are smoothed.
const NEAR: u8 = 48;

/// Opens it. Skipped where the browser cannot be fetched.
pub(super) fn run() -> Done {
    step("browser", || {
        let browser = Cache::open().and_then(|cache| {
            let _lock = cache.lock()?;
            Browser::prepare(&cache)
        });
        let browser = match browser {
            Ok(browser) => browser,
            Err(error) => {
                eprintln!("xtask: skipped: the browser cannot be fetched: {error:#}");
                return Counts::SKIPPED;
            }
        };
        match look(&browser) {
            Ok(()) => Counts::PASSED,
            Err(error) => {
                eprintln!("xtask: the picture in the browser: {error:#}");
                Counts::FAILED
            }
        }
    })
}

fn look(browser: &Browser) -> Result<()> {
    let picture = workspace().join(PICTURE);
    let svg = fs::read_to_string(&picture).with_context(|| format!("no {PICTURE}"))?;
    let root = svg.lines().next().unwrap_or_default();
    let size = [number(root, "width")?, number(root, "height")?];
    let work = tempfile::tempdir().context("cannot make a folder")?;
    fs::write(work.path().join("story.svg"), &svg)?;
    let (dom, screenshot) = browser.open(work.path(), "story.svg", size.map(|it| it as u32))?;
    ensure!(
        !dom.contains("parsererror"),
        "it is no SVG to the browser:\n{dom}"
    );
    let owner = dom
        .split('<')
        .find(|element| element.contains(r#"id="owner""#))
        .context("the browser knows no element `owner`")?;
    let place = ["x", "y", "width", "height"].map(|name| number(owner, name));
    let [x, y, width, height] = place;
    let (x, y, width, height) = (x?, y?, width?, height?);
    let shown = Screenshot::read(&screenshot)?;
    let kept = Path::new("target/browser.png");
    fs::copy(&screenshot, workspace().join(kept)).context("cannot keep the screenshot")?;
    let (middle, center) = (x + width / 2.0, y + height / 2.0);
    for (edge, at) in [
        ("left", [x, center]),
        ("right", [x + width, center]),
        ("upper", [middle, y]),
        ("lower", [middle, y + height]),
    ] {
        let color = shown.color(at)?;
        ensure!(
            near(color, OUTLINE),
            "the owner's {edge} edge at {at:?} is {color:?}, not the outline's {OUTLINE:?}: see {}",
            kept.display()
        );
    }
    // Only the edge has that colour: the box is no red area, and nothing covers it.
    for at in [
        [x + width - 8.0, y + 6.0],
        [x - 8.0, center],
        [middle, y - 8.0],
    ] {
        let color = shown.color(at)?;
        ensure!(!near(color, OUTLINE), "{at:?} has the outline's colour");
    }
    let dark = shown.dark([x + 4.0, y + 3.0], [width - 8.0, height - 6.0])?;
    ensure!(
        dark > 100,
        "the owner's box has no text: {dark} dark pixels"
    );
    Ok(())
}

fn near(color: [u8; 3], other: [u8; 3]) -> bool {
    color.iter().zip(other).all(|(a, b)| a.abs_diff(b) <= NEAR)
}

/// A number in an attribute.
fn number(element: &str, attribute: &str) -> Result<f64> {
    let text = element
        .split_once(&format!(" {attribute}=\""))
        .and_then(|(_, rest)| rest.split('"').next())
        .with_context(|| format!("no {attribute} in {element}"))?;
    text.parse().with_context(|| format!("{attribute}={text}"))
}

/// What the browser showed.
struct Screenshot {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
    /// Bytes of a pixel.
    size: usize,
}

impl Screenshot {
    fn read(path: &Path) -> Result<Self> {
        let file = std::io::BufReader::new(fs::File::open(path).context("no screenshot")?);
        let mut reader = png::Decoder::new(file).read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().context("it is too large")?];
        let info = reader.next_frame(&mut pixels)?;
        let size = match info.color_type {
            png::ColorType::Rgb => 3,
            png::ColorType::Rgba => 4,
            other => bail!("the screenshot is {other:?}"),
        };
        Ok(Self {
            width: info.width as usize,
            height: info.height as usize,
            pixels,
            size,
        })
    }

    fn color(&self, [x, y]: [f64; 2]) -> Result<[u8; 3]> {
        // A negative one becomes 0, which is in the margin.
        let (x, y) = (x.round() as usize, y.round() as usize);
        ensure!(
            x < self.width && y < self.height,
            "{x}, {y} is outside of what is shown"
        );
        let at = (y * self.width + x) * self.size;
        let color = self.pixels.get(at..at + 3).context("it is cut short")?;
        Ok([color[0], color[1], color[2]])
    }

    /// How many pixels of an area are dark: text.
    fn dark(&self, [x, y]: [f64; 2], [width, height]: [f64; 2]) -> Result<usize> {
        let mut dark = 0;
        for down in 0..height as usize {
            for right in 0..width as usize {
                let color = self.color([x + right as f64, y + down as f64])?;
                dark += usize::from(color.iter().all(|part| *part < 110));
            }
        }
        Ok(dark)
    }
}
