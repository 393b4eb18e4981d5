//! Many measurements of the same thing, in a few numbers.

/// Measurements of one thing.
#[derive(Debug, Clone)]
pub struct Numbers(Vec<f64>);

impl Numbers {
    /// These measurements, in any order.
    pub fn new(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        Numbers(values)
    }

    /// The one in the middle.
    pub fn median(&self) -> f64 {
        let (low, high) = (self.at(0.5, f64::floor), self.at(0.5, f64::ceil));
        f64::midpoint(low, high)
    }

    /// The one below which 95 of 100 are.
    pub fn p95(&self) -> f64 {
        self.at(0.95, f64::ceil)
    }

    /// The smallest and the largest.
    pub fn spread(&self) -> (f64, f64) {
        (self.at(0.0, f64::floor), self.at(1.0, f64::ceil))
    }

    fn at(&self, part: f64, round: fn(f64) -> f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an index into some hundreds of values"
        )]
        let index = round(part * last as f64) as usize;
        self.0.get(index).copied().unwrap_or(f64::NAN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_found_of_odd_and_even_numbers_of_values() {
        assert_eq!(Numbers::new([3.0, 1.0, 2.0]).median(), 2.0);
        assert_eq!(Numbers::new([4.0, 1.0, 2.0, 3.0]).median(), 2.5);
        assert!(Numbers::new([]).median().is_nan());
    }

    #[test]
    fn one_slow_value_of_many_shows_in_the_spread_and_the_last_of_few_in_p95() {
        let many = Numbers::new((1..=100).map(f64::from));
        assert_eq!(many.p95(), 96.0);
        assert_eq!(many.spread(), (1.0, 100.0));
        assert_eq!(Numbers::new([1.0, 2.0, 90.0]).p95(), 90.0);
    }
}
