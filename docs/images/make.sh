#!/usr/bin/env bash
# Makes the pictures of this folder, which README.md shows, from the sites as they are now. Needs Go and Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SITEGEN_REQUIRE_BROWSER=1 SITEGEN_SCREENSHOTS=$work
go test . -count 1 -run '^TestScreenshots$/^lazwardi$/^(en|index\.html|privacy)$/^index\.html$|^TestPreviewScreenshots$'
cp "$work/lazwardi/home.ar.wide.light.png" docs/images/home.ar.png
cp "$work/lazwardi/home.en.wide.light.png" docs/images/home.en.png
cp "$work/lazwardi/privacy.ar.wide.light.png" docs/images/privacy.ar.png
cp "$work/lazwardi/privacy.ar.phone.dark.png" docs/images/privacy.ar.phone.dark.png
cp "$work/preview.both.png" "$work/preview.mistake.png" docs/images/
