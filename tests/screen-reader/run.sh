#!/bin/bash
# run.sh [WALK.py]: a walk in Firefox with Orca, on dist/ of this repository. What was heard is in
# target/screen-reader/<walk>.txt. Ends with 3 and a reason where this machine cannot.
here=$(cd "$(dirname "$0")" && pwd); root=$here/../..; walk=${1:-$here/walk.py}
for program in orca Xvfb firefox-esr xdotool speech-dispatcher dbus-run-session openbox; do
  command -v $program >/dev/null || { echo "skipped: $program is not there; tests/screen-reader/install.sh installs it on Debian"; exit 3; }
done
port=${SR_PORT:-9517}
python3 -m http.server "$port" --bind 127.0.0.1 --directory "${STEUNWIJZER_DIST:-$root/dist}" >/dev/null 2>&1 &
server=$!
trap 'kill $server' EXIT
timeout 300 "$here/session.sh" firefox "$root/target/screen-reader" /usr/bin/python3 "$walk" "http://127.0.0.1:$port/index.html"
