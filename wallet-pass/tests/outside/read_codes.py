"""Reads drawn codes with zbar and zxing, neither of which shares anything with the code that drew them.

    python read_codes.py FOLDER

FOLDER holds NAME.txt, NAME.png and NAME.svg, as the example `codes` writes them. The SVG is drawn by Chromium, 180 pixels
wide on a grey page. Ends with 1 when any reader sees anything but the text.
"""

import pathlib
import subprocess
import sys
import tempfile

import PIL.Image
import zxingcpp

WIDTH = 180


def zbar(picture: pathlib.Path) -> list[str]:
    found = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", picture], capture_output=True, check=False
    )
    return found.stdout.decode().splitlines()


def zxing(picture: pathlib.Path) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(PIL.Image.open(picture))]


def screenshot(svg: pathlib.Path, picture: pathlib.Path) -> None:
    page = picture.with_suffix(".html")
    page.write_text(f'<body style="margin:20px;background:#ddd"><img src="{svg.as_uri()}" width="{WIDTH}" height="{WIDTH}">')
    size = f"--window-size={WIDTH + 320},{WIDTH + 40}"
    chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", size]
    subprocess.run([*chromium, f"--screenshot={picture}", page.as_uri()], check=True, capture_output=True)


def main(folder: pathlib.Path) -> int:
    texts = sorted(folder.resolve().glob("*.txt"))
    wrong = 0
    with tempfile.TemporaryDirectory() as shots:
        for text in texts:
            shot = pathlib.Path(shots) / f"{text.stem}.png"
            screenshot(text.with_suffix(".svg"), shot)
            for kind, picture in [("PNG", text.with_suffix(".png")), ("SVG", shot)]:
                for reader in [zbar, zxing]:
                    read = reader(picture)
                    right = read == [text.read_text()]
                    wrong += not right
                    print(f"{'read ' if right else 'WRONG'}  {text.stem:<18} {kind}  {reader.__name__:<5}", "" if right else read)
    if not texts:
        print(f"no codes in {folder}")
    return 1 if wrong or not texts else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
