//! The page that Trunk builds: the widget standing alone.

fn main() {
    steunwijzer::embed::start();
}
