#!/bin/sh
# Draws the PNG icons from icon.svg with headless Chromium: ./draw.sh
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
draw() { # size, padding in percent, rounded or square, file
  svg=$(cat icon.svg)
  [ "$3" = square ] && svg=$(sed 's/ rx="14"//' icon.svg)
  printf '<!doctype html><style>*{margin:0}body{background:%s}svg{display:block;box-sizing:border-box;width:100vw;height:100vh;padding:%s%%}</style>%s' "$5" "$2" "$svg" > "$work/icon.html"
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --user-data-dir="$work/profile" \
    --default-background-color=00000000 --force-device-scale-factor=1 --hide-scrollbars --window-size="$1,$1" --screenshot="$4" "file://$work/icon.html" >/dev/null 2>&1
}
draw 180 0 square icon-180.png transparent
draw 192 0 rounded icon-192.png transparent
draw 512 0 rounded icon-512.png transparent
draw 512 10 square maskable-512.png '#00316a'
rm -r "$work"
