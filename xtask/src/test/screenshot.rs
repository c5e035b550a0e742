//! What a browser showed.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail, ensure};

/// What the browser showed.
pub(super) struct Screenshot {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
    /// Bytes of a pixel.
    size: usize,
}

impl Screenshot {
    pub(super) fn read(path: &Path) -> Result<Self> {
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

    pub(super) fn color(&self, [x, y]: [f64; 2]) -> Result<[u8; 3]> {
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
    pub(super) fn dark(&self, [x, y]: [f64; 2], [width, height]: [f64; 2]) -> Result<usize> {
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
