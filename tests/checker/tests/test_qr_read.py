"""qr_read.py on codes that zxing-cpp drew, and on the project's own where TENTHCUP_QR_SAMPLES names a folder with NAME.txt and
NAME.png or NAME.svg (`cargo run -p tenthcup-wallet-pass --example codes FOLDER` writes one)."""

import os
import pathlib
import shutil
import subprocess
import sys

import numpy
import pytest
import signer
import zxingcpp
from PIL import Image

SCRIPT = pathlib.Path(__file__).parent.parent / "qr_read.py"
TEXT = signer.text(1, signer.show())

needs_rsvg = pytest.mark.skipif(not shutil.which("rsvg-convert"), reason="rsvg-convert (librsvg2-bin) is not installed")


def qr_read(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, SCRIPT, *map(str, arguments)], capture_output=True, text=True, timeout=120)


def draw(text: str) -> numpy.ndarray:
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return numpy.array(zxingcpp.write_barcode_to_image(barcode, scale=4))


def save(pixels: numpy.ndarray, path: pathlib.Path) -> pathlib.Path:
    Image.fromarray(pixels).convert("1").save(path)
    return path


def svg_of(pixels: numpy.ndarray, path: pathlib.Path, paper: str = "") -> pathlib.Path:
    small = pixels[::4, ::4]
    cells = "".join(f'<rect x="{x}" y="{y}" width="1" height="1"/>' for y, x in zip(*numpy.nonzero(small == 0)))
    size = f'viewBox="0 0 {small.shape[1]} {small.shape[0]}" shape-rendering="crispEdges"'
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{paper}{cells}</svg>')
    return path


def test_good(tmp_path):
    png = save(draw(TEXT), tmp_path / "code.png")
    done = qr_read("--text", TEXT, png)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("275 characters") == 2
    (tmp_path / "text").write_text(TEXT + "\n")
    assert qr_read("--text-file", tmp_path / "text", png, png).returncode == 0


def test_another_text(tmp_path):
    good, other = save(draw(TEXT), tmp_path / "1.png"), save(draw(TEXT[:-1] + "0"), tmp_path / "2.png")
    assert TEXT[-1] != "0"
    done = qr_read("--text", TEXT, good, other)
    assert done.returncode == 1 and done.stdout.count("another text") == 2


def test_two_codes(tmp_path):
    pixels = draw(TEXT)
    png = save(numpy.hstack([pixels, pixels]), tmp_path / "two.png")
    assert qr_read("--text", TEXT, png).returncode == 1


@pytest.mark.parametrize("damage", ["blank", "corner", "no image", "no file"])
def test_unreadable(tmp_path, damage):
    pixels, png = draw(TEXT), tmp_path / "code.png"
    if damage == "blank":
        save(numpy.full_like(pixels, 255), png)
    if damage == "corner":
        pixels[: len(pixels) // 2, : len(pixels) // 2] = 255
        save(pixels, png)
    if damage == "no image":
        png.write_text("not a picture")
    done = qr_read("--text", TEXT, png)
    assert done.returncode == 1 and done.stdout.count("FAIL") == 2, done.stdout + done.stderr


@needs_rsvg
@pytest.mark.parametrize("width", [400, 800])
def test_svg(tmp_path, width):
    done = qr_read("--text", TEXT, "--width", width, svg_of(draw(TEXT), tmp_path / "code.svg"))
    assert done.returncode == 0, done.stdout + done.stderr


@needs_rsvg
def test_an_svg_needs_its_own_paper_on_a_dark_page(tmp_path):
    bare = svg_of(draw(TEXT), tmp_path / "bare.svg")
    assert qr_read("--text", TEXT, "--background", "black", bare).returncode == 1
    papered = svg_of(draw(TEXT), tmp_path / "papered.svg", '<rect width="100%" height="100%" fill="#fff"/>')
    assert qr_read("--text", TEXT, "--background", "black", papered).returncode == 0


@needs_rsvg
def test_a_broken_svg(tmp_path):
    (tmp_path / "code.svg").write_text("<svg")
    done = qr_read("--text", TEXT, tmp_path / "code.svg")
    assert done.returncode == 1 and "rsvg-convert" in done.stdout


def samples() -> list[tuple[pathlib.Path, pathlib.Path]]:
    folder = os.environ.get("TENTHCUP_QR_SAMPLES")
    texts = sorted(pathlib.Path(folder).glob("*.txt")) if folder else []
    return [(text, image) for text in texts for image in sorted(text.parent.glob(f"{text.stem}.[ps][nv]g"))]


@pytest.mark.skipif("TENTHCUP_QR_SAMPLES" not in os.environ, reason="no samples are given")
def test_samples():
    """On a white page, and an SVG on a dark one: the quiet zone must be the code's own."""
    found = samples()
    assert found
    for text, image in found:
        if image.suffix == ".svg" and not shutil.which("rsvg-convert"):
            continue
        for background in ("white", "#202020"):
            done = qr_read("--text-file", text, "--width", "500", "--background", background, image)
            assert done.returncode == 0, done.stdout + done.stderr
