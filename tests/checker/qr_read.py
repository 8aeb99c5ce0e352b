"""Reads QR codes out of image files with two readers that have nothing in common, and compares with the text that is due.

    python qr_read.py --text 901... code.png code.svg
    python qr_read.py --text-file code.txt --width 600 code.svg

PNG files are read as they are. SVG files are drawn by Debian's rsvg-convert, `--width` pixels wide, on `--background`. Exit code 0
when both zbarimg and zxing-cpp read exactly the text, and nothing else, from every file; 1 otherwise.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

import numpy
import zxingcpp
from PIL import Image

TIMEOUT = 60  # seconds, for each of the outside programs


def main() -> int:
    parser = argparse.ArgumentParser(prog="qr_read.py", description="Read QR codes with zbarimg and zxing-cpp.")
    due = parser.add_mutually_exclusive_group(required=True)
    due.add_argument("--text", help="the text that every image must hold")
    due.add_argument("--text-file", type=pathlib.Path, help="a file with that text; a line end after it is ignored")
    parser.add_argument("--width", type=int, default=800, help="pixels that an SVG is drawn wide (default: %(default)s)")
    parser.add_argument("--background", default="white", help="colour behind an SVG (default: %(default)s)")
    parser.add_argument("images", nargs="+", type=pathlib.Path, help="PNG or SVG files")
    arguments = parser.parse_args()
    text = arguments.text if arguments.text_file is None else arguments.text_file.read_text().rstrip("\r\n")
    results = [check(image, text, arguments.width, arguments.background) for image in arguments.images]
    return 0 if all(results) else 1


def check(image: pathlib.Path, text: str, width: int, background: str) -> bool:
    """Prints one line for each reader."""
    good = True
    with tempfile.TemporaryDirectory() as folder:
        try:
            png = image if image.suffix.lower() != ".svg" else rasterise(image, pathlib.Path(folder), width, background)
        except (OSError, subprocess.SubprocessError) as fault:
            print(f"FAIL {image} rsvg-convert: {fault}")
            return False
        for name, read in (("zbarimg", zbarimg), ("zxing-cpp", zxing_cpp)):
            try:
                found = read(png)
            except (OSError, subprocess.SubprocessError) as fault:
                print(f"FAIL {image} {name}: {fault}")
                good = False
                continue
            good &= found == [text]
            print(f"{'ok  ' if found == [text] else 'FAIL'} {image} {name}: {told(found, text)}")
    return good


def told(found: list[str], text: str) -> str:
    if not found:
        return "read nothing"
    if found == [text]:
        return f"{len(text)} characters"
    return f"{len(found)} codes" if len(found) > 1 else f"another text of {len(found[0])} characters"


def rasterise(svg: pathlib.Path, folder: pathlib.Path, width: int, background: str) -> pathlib.Path:
    png = folder / "drawn.png"
    command = ["rsvg-convert", "--width", str(width), "--keep-aspect-ratio", "--background-color", background]
    subprocess.run([*command, "--output", str(png), str(svg)], check=True, capture_output=True, timeout=TIMEOUT)
    return png


def zbarimg(png: pathlib.Path) -> list[str]:
    command = ["zbarimg", "--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", str(png)]
    done = subprocess.run(command, capture_output=True, timeout=TIMEOUT)
    if done.returncode not in (0, 4):  # 4: no code found
        raise subprocess.CalledProcessError(done.returncode, "zbarimg", stderr=done.stderr)
    return done.stdout.decode("utf-8", "replace").splitlines()


def zxing_cpp(png: pathlib.Path) -> list[str]:
    with Image.open(png) as image:
        pixels = numpy.asarray(image.convert("RGBA").convert("L"))
    found = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in found]


if __name__ == "__main__":
    sys.exit(main())
