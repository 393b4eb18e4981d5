//! The second part of the program: functions marked `#[wasm_split(rest, wasm_split_path = crate::rest)]`
//! and what only they need. The boot script brings it (`Host::rest`); `site finish` takes it out of the
//! program: docs/decisions/0040-the-program-in-two-parts.md.

use std::pin::pin;
use std::sync::atomic::Ordering::Relaxed;
use std::task::{Context, Poll, Waker};

/// The second part stands beside the first.
pub(crate) fn is_here() {
    rt::IS_HERE.store(true, Relaxed);
}

/// What such a function gives, if the second part is here. The macro makes it wait for that, and a screen
/// cannot wait.
pub fn if_there<T>(call: impl Future<Output = T>) -> Option<T> {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// What the macro expects of a loader. This one does not load, it knows: the boot script is the one place
/// that asks for something.
#[doc(hidden)]
pub mod rt {
    use std::convert::Infallible;
    use std::future::pending;
    use std::pin::Pin;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    pub(super) static IS_HERE: AtomicBool = AtomicBool::new(false);

    /// Would load.
    pub type LoadCallbackFn = fn();

    /// One for each function.
    #[derive(Debug)]
    pub struct LazySplitLoader;

    impl LazySplitLoader {
        /// Takes what would load, and leaves it: so it is not in the program.
        pub const fn new<T: Copy>(_: T) -> Self {
            LazySplitLoader
        }
    }

    /// Before a function of the second part is called.
    ///
    /// # Errors
    /// None.
    pub async fn ensure_loaded(_: Pin<&LazySplitLoader>) -> Result<(), Infallible> {
        if !IS_HERE.load(Relaxed) {
            // Nobody is woken: see `if_there`.
            pending::<()>().await;
        }
        Ok(())
    }
}
