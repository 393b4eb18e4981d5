//! Presses: single ones, and double presses by accident, as with a tremor.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde::Deserialize;
use thirtyfour::WebElement;
use thirtyfour::action_chain::ActionChain;
use tokio::sync::Mutex;
use tokio::time::sleep;

use super::{Browser, Engine};

/// A place on the screen, in CSS pixels.
type Spot = (f64, f64);

/// Two presses within this time and distance count as one: to the page (`DOUBLE_PRESS` in static/boot.js)
/// and to WebKitGTK. A driver is faster than a person who means to press twice.
const ONE: (Duration, f64) = (Duration::from_millis(550), 25.0);

/// How long a frame may take to be where the page around it shows it.
const HOVERS_FOR: Duration = Duration::from_secs(5);

/// How a press reaches an element.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reach {
    /// It is in a frame.
    is_framed: bool,
    /// Where a press reaches it: its middle, whatever covers that, and outside a frame other places.
    spots: Vec<Spot>,
    /// Nothing covers its middle, and it leads to no other document, for which a driver's click would wait.
    is_clear: bool,
}

/// The last press: when and where it was, in the page or in the frame, and on what.
#[derive(Debug)]
pub(super) struct Press {
    when: Instant,
    spot: Option<Spot>,
    element: WebElement,
}

/// The last press, if there was one.
pub(super) type Pressed = Mutex<Option<Press>>;

impl Browser {
    /// Presses an element once.
    ///
    /// # Errors
    /// When it is not there any more, or something is in the way.
    pub async fn click(&self, element: &WebElement) -> Result<()> {
        let Reach {
            is_framed,
            spots,
            is_clear,
        } = self.reach(element).await?;
        let engine = Engine::chosen()?;
        if is_framed && engine != Engine::Chromium {
            // There the other servers scroll within the frame only, and then press what is out of sight
            // on the page around it; so a script does it.
            const CLICK: &str = "arguments[0].click(); return true;";
            self.look::<bool>(CLICK, vec![element.to_json()?]).await?;
            return Ok(());
        }
        let spot = self.means(element, &spots).await;
        match spot {
            _ if is_framed && self.hovers(element).await? => {
                let finger = self.finger().move_to_element_center(element);
                finger.click().perform().await?;
            }
            // Chromium's own click finds out anew what the page has just told, with 55 messages, where this
            // takes six. The others find out and press in one go.
            Some(spot)
                if (is_clear && engine == Engine::Chromium) || spots.first() != Some(&spot) =>
            {
                let (x, y) = spot;
                // Within the window, where a whole pixel is near enough.
                let finger = self.finger().move_to(x as i64, y as i64);
                finger.click().perform().await?;
            }
            // The driver's own click says what is in the way.
            Some(_) | None => element.click().await?,
        }
        self.pressed(element, spot).await;
        Ok(())
    }

    /// Presses an element twice, as a person with a tremor does: the second time after `apart`, and not
    /// quite in the same place.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn press_twice(&self, element: &WebElement, apart: Duration) -> Result<()> {
        let Reach {
            is_framed, spots, ..
        } = self.reach(element).await?;
        let middle = spots.into_iter().take(1).collect::<Vec<_>>();
        let spot = self.means(element, &middle).await;
        if is_framed {
            self.hovers(element).await?;
        }
        let finger = self.driver.action_chain_with_delay(None, Some(apart));
        let finger = finger.click_element(element).move_by_offset(1, 0).click();
        finger.perform().await?;
        self.pressed(element, spot).await;
        Ok(())
    }

    /// A pointer that loses no time.
    fn finger(&self) -> ActionChain {
        self.driver
            .action_chain_with_delay(None, Some(Duration::ZERO))
    }

    /// Moves the pointer to an element in a frame until the frame says that it is there, twice in a row;
    /// returns whether it came there.
    ///
    /// A frame is a process of its own. For a moment after the page around it scrolled or got another
    /// size, the browser still gives a press to the place in the frame that was there before. The
    /// driver's own click scrolls that page and then presses at once.
    async fn hovers(&self, element: &WebElement) -> Result<bool> {
        const IS_THERE: &str = "return arguments[0].matches(':hover');";
        let end = Instant::now() + HOVERS_FOR;
        let mut times = 0;
        while times < 2 && Instant::now() < end {
            // An error is that it is not in the window yet.
            let moved = self.finger().move_to_element_center(element);
            let is_there = moved.perform().await.is_ok()
                && self.look(IS_THERE, vec![element.to_json()?]).await?;
            times = if is_there { times + 1 } else { 0 };
            if !is_there {
                sleep(Duration::from_millis(10)).await;
            }
        }
        Ok(times == 2)
    }

    /// Brings an element into view, and says how a press reaches it.
    async fn reach(&self, element: &WebElement) -> Result<Reach> {
        const REACH: &str = "
            const [thing] = arguments;
            thing.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const box = thing.getClientRects()[0] ?? thing.getBoundingClientRect();
            const y = box.top + box.height / 2;
            const places = [0.5, 0.2, 0.8].map((part) => [box.left + box.width * part, y]);
            const root = thing.getRootNode();
            // What is shown of a page may begin elsewhere than the page: then the drivers do not agree
            // with it on where a place is.
            const { scale, offsetLeft, offsetTop } = visualViewport;
            const isWhole = scale === 1 && !offsetLeft && !offsetTop;
            const isReached = ([x, y]) => isWhole && thing.contains(root.elementFromPoint(x, y));
            const [middle, ...others] = places;
            const isFramed = self !== top;
            return {
                isFramed,
                spots: isFramed ? [middle] : [middle, ...others.filter(isReached)],
                isClear: !isFramed && isReached(middle) && !thing.closest('a[href]'),
            };";
        self.look(REACH, vec![element.to_json()?]).await
    }

    /// Notes a press that is over.
    async fn pressed(&self, element: &WebElement, spot: Option<Spot>) {
        *self.pressed.lock().await = Some(Press {
            when: Instant::now(),
            spot,
            element: element.clone(),
        });
    }

    /// Says at which of these places pressing this element is a press of its own: at the first that is far
    /// enough from the last press. When none is, waits until the first one is.
    async fn means(&self, element: &WebElement, spots: &[Spot]) -> Option<Spot> {
        let first = spots.first().copied();
        let last = self.pressed.lock().await;
        let Some(last) = last.as_ref() else {
            return first;
        };
        let (long, far) = ONE;
        let Some(rest) = long.checked_sub(last.when.elapsed()) else {
            return first;
        };
        let way = |from: Spot, to: Spot| (from.0 - to.0).hypot(from.1 - to.1);
        let is_apart = |spot: &&Spot| last.spot.is_some_and(|last| way(last, **spot) >= far);
        let apart = spots.iter().find(is_apart).copied();
        if last.element != *element && apart.is_some() {
            return apart;
        }
        sleep(rest).await;
        first
    }
}
