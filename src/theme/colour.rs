//! Colours as a browser computes them, and how well two of them can be told apart.

use std::fmt;

/// A colour without transparency: red, green, blue in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Colour([red, green, blue]) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// `#rgb`, `#rrggbb`, `rgb(1, 2, 3)`, `rgb(1 2 3)` or `hsl(211 60% 35%)`: a browser gives the value of a
    /// custom property as it was written. Names and other functions are not read, nor is transparency,
    /// which has no contrast of its own.
    pub fn read(text: &str) -> Option<Colour> {
        match text.strip_prefix('#') {
            Some(digits) => Colour::hex(digits),
            None => Colour::function(text),
        }
    }

    fn hex(digits: &str) -> Option<Colour> {
        let digit = |at: usize| -> Option<u8> {
            let digit = char::from(*digits.as_bytes().get(at)?).to_digit(16)?;
            u8::try_from(digit).ok()
        };
        let pair = |at: usize| Some(digit(at)? * 16 + digit(at + 1)?);
        match digits.len() {
            3 => Some(Colour([digit(0)? * 17, digit(1)? * 17, digit(2)? * 17])),
            6 => Some(Colour([pair(0)?, pair(2)?, pair(4)?])),
            _ => None,
        }
    }

    fn function(text: &str) -> Option<Colour> {
        let (name, rest) = text.split_once('(')?;
        let inside = rest.strip_suffix(')')?;
        let separator = if inside.contains(',') { ',' } else { ' ' };
        let parts = inside.split(separator).map(str::trim);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let [one, two, three] = parts[..] else {
            return None;
        };
        match name {
            "rgb" => Some(Colour([
                whole(one, 255)? as u8,
                whole(two, 255)? as u8,
                whole(three, 255)? as u8,
            ])),
            "hsl" => {
                let percent = |part: &str| whole(part.strip_suffix('%')?, 100);
                let hue = whole(one.strip_suffix("deg").unwrap_or(one), 360)?;
                Some(Colour::of_hue(hue, percent(two)?, percent(three)?))
            }
            _ => None,
        }
    }

    /// From hue in degrees, saturation and lightness in hundredths (CSS Color 4, 7.1).
    fn of_hue(hue: u16, saturation: u16, lightness: u16) -> Colour {
        let (hue, light) = (f32::from(hue) / 30.0, f32::from(lightness) / 100.0);
        let range = f32::from(saturation) / 100.0 * light.min(1.0 - light);
        let part = |offset: f32| {
            let place = (offset + hue) % 12.0;
            let part = light - range * (place - 3.0).min(9.0 - place).clamp(-1.0, 1.0);
            // Between 0 and 255 by what came before.
            (part * 255.0 + 0.5) as u8
        };
        Colour([part(0.0), part(8.0), part(4.0)])
    }

    /// The contrast ratio of WCAG 2.2: 1 to 21.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Relative luminance of WCAG 2.2: 0 is black, 1 is white.
    fn luminance(self) -> f64 {
        let Colour(parts) = self;
        let [red, green, blue] = parts.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// A whole number of at most so much.
fn whole(text: &str, most: u16) -> Option<u16> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_number.then(|| text.parse::<u16>().ok())??;
    (number <= most).then_some(number)
}

fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 {
        return part / 12.92;
    }
    let base = (part + 0.055) / 1.055;
    // To the power of 2.4, without the function that would cost the visitor 2 KB: squared, times the
    // fifth root of the square, by Newton's method.
    let square = base * base;
    let mut root = 1.0_f64;
    for _ in 0..12 {
        let fourth = root * root * root * root;
        root -= (fourth * root - square) / (5.0 * fourth);
    }
    square * root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_browsers_write_them_and_nothing_else_is() {
        for (text, colour) in [
            ("#1a565a", [0x1a, 0x56, 0x5a]),
            ("#FFF", [255, 255, 255]),
            ("rgb(1, 2, 3)", [1, 2, 3]),
            ("rgb(1 2 3)", [1, 2, 3]),
            ("hsl(0 0% 100%)", [255, 255, 255]),
            ("hsl(0, 0%, 0%)", [0, 0, 0]),
            ("hsl(120deg 100% 25%)", [0, 128, 0]),
            ("hsl(211 60% 35%)", [36, 87, 143]),
            ("hsl(360 100% 50%)", [255, 0, 0]),
        ] {
            assert_eq!(Colour::read(text), Some(Colour(colour)), "{text}");
        }
        for text in [
            "",
            "#",
            "#12",
            "#1234",
            "#12345678",
            "#ggg",
            "red",
            "transparent",
            "rgb(1,2)",
            "rgb(1,2,3,4)",
            "rgb(256,0,0)",
            "rgb(-1,0,0)",
            "rgb(1 2 3 / 50%)",
            "rgba(0,0,0,0)",
            "url(x)",
            "var(--x)",
            "#fff;color:red",
            "expression(1)",
            "rgb(1,2,3)}",
            "hsl(0 0 0)",
            "hsl(0 101% 0%)",
            "hsl(361 0% 0%)",
            "lab(1 2 3)",
            "#é1",
        ] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
    }

    #[test]
    fn the_power_is_that_of_the_standard_library() {
        for part in 0..=255 {
            let exact = f64::from(part) / 255.0;
            let exact = if exact <= 0.04045 {
                exact / 12.92
            } else {
                ((exact + 0.055) / 1.055).powf(2.4)
            };
            assert!((linear(part) - exact).abs() < 1e-9, "{part}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let contrast = |one, other| {
            Colour::read(one)
                .unwrap()
                .contrast(Colour::read(other).unwrap())
        };
        assert!((contrast("#000", "#fff") - 21.0).abs() < 1e-6);
        assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 0.001);
        assert!((contrast("#fff", "#767676") - 4.542).abs() < 0.001);
    }
}
