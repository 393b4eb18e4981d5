//! A finger that means what it presses, and one that trembles.

use std::time::{Duration, Instant};

use anyhow::Result;
use thirtyfour::WebElement;
use tokio::sync::Mutex;
use tokio::time::sleep;

use super::Browser;

/// A place on the screen, in CSS pixels.
type Spot = (f64, f64);

/// Two presses within this time and so close to each other count as one: to the page (`TREMBLE` in
/// static/boot.js), and to WebKitGTK. A driver is faster than a person who means both.
const ONE: (Duration, f64) = (Duration::from_millis(550), 25.0);

/// What was pressed last, when, and where, which is not known in a frame.
pub(super) type Pressed = Mutex<Option<(Instant, Option<Spot>, WebElement)>>;

impl Browser {
    /// Presses an element twice as a finger that trembles: the second time so much later, and not quite
    /// in the same place.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn press_twice(&self, element: &WebElement, apart: Duration) -> Result<()> {
        self.means(element).await?;
        let finger = self.driver.action_chain_with_delay(None, Some(apart));
        let finger = finger.click_element(element).move_by_offset(1, 0).click();
        finger.perform().await?;
        self.pressed_now().await;
        Ok(())
    }

    /// Notes that the press for which [`Browser::means`] waited is over.
    pub(super) async fn pressed_now(&self) {
        if let Some((when, ..)) = self.pressed.lock().await.as_mut() {
            *when = Instant::now();
        }
    }

    /// Waits until pressing this element will be a press of its own.
    ///
    /// # Errors
    /// When it is not there any more.
    pub(super) async fn means(&self, element: &WebElement) -> Result<()> {
        // Not in a frame: there the driver scrolls the page around it as well, in its own way.
        const SPOT: &str = "
            if (self !== top) return null;
            arguments[0].scrollIntoView({ block: 'nearest' });
            const box = arguments[0].getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2];";
        let spot: Option<Spot> = self.look(SPOT, vec![element.to_json()?]).await?;
        let mut pressed = self.pressed.lock().await;
        if let Some((when, before, same)) = pressed.as_ref() {
            let (long, far) = ONE;
            // Unknown may be near.
            let way = spot
                .zip(*before)
                .map_or(0.0, |(a, b)| (a.0 - b.0).hypot(a.1 - b.1));
            let is_near = same == element || way < far;
            if let Some(rest) = long.checked_sub(when.elapsed()).filter(|_| is_near) {
                sleep(rest).await;
            }
        }
        *pressed = Some((Instant::now(), spot, element.clone()));
        Ok(())
    }
}
