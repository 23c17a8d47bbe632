"""Writes the stories that the benchmark renders: the same bytes on every machine, from a fixed seed.

    python3 stories.py FOLDER [--count 10000] [--layout minhbach|hugo]
"""

from __future__ import annotations

import argparse
import random
from datetime import date, timedelta
from pathlib import Path

SEED = 20261120
ENOUGH = 1_950  # bytes of text after which no block follows: with its front matter a story comes to 2.5 KB on average
FIRST_DAY = date(2025, 7, 1)

WORDS = """
người dân học kỹ năng số cùng tổ công nghệ cộng đồng mỗi tối thứ năm tại nhà văn hóa thôn bà con mang theo điện thoại
hỏi điều mình cần làm được ngay đăng ký dịch vụ công trực tuyến thanh toán không dùng tiền mặt tra cứu kết quả khám bệnh
nhận biết lừa đảo qua mạng gọi video cho con cháu ở xa đoàn viên thanh niên hướng dẫn từng bước giáo viên soạn bài ngắn
phường xã đặc khu báo cáo số liệu đúng hạn có minh chứng kèm theo tỷ lệ hoàn thành tăng dần qua từng quý nhóm yếu thế
được hỗ trợ tận nơi chợ cà phê đồi chè bến cá trường lớp thư viện ứng dụng mật khẩu an toàn bảo vệ dữ liệu cá nhân
""".split()
EMPHASIS = [("**", "**"), ("*", "*"), ("~~", "~~"), ("`", "`")]


class Writer:
    """Writes one story after another; what it writes depends on the seed and the order only."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def words(self, least: int, most: int) -> str:
        return " ".join(self._random.choices(WORDS, k=self._random.randint(least, most)))

    def sentence(self) -> str:
        words = self.words(8, 20).split()
        if self._random.random() < 0.35:
            before, after = self._random.choice(EMPHASIS)
            at = self._random.randrange(1, len(words) - 2)
            words[at : at + 2] = [before + " ".join(words[at : at + 2]) + after]
        if self._random.random() < 0.15:
            at = self._random.randrange(1, len(words))
            words[at] = f"[{words[at]}](https://example.org/{self._random.randrange(1000)})"
        return " ".join(words).capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self._random.randint(2, 4)))

    def heading(self) -> str:
        return f"## {self.words(3, 7).capitalize()}"

    def bullets(self) -> str:
        return "\n".join(f"- {self.sentence()}" for _ in range(self._random.randint(3, 5)))

    def steps(self) -> str:
        return "\n".join(f"{number}. {self.sentence()}" for number in range(1, self._random.randint(4, 6)))

    def checklist(self) -> str:
        return "\n".join(f"- [{self._random.choice(' x')}] {self.words(4, 9)}" for _ in range(3))

    def quotation(self) -> str:
        return f"> {self.sentence()}"

    def code(self) -> str:
        return f"```\n{self.words(3, 6)}\n    {self.words(2, 4)} = {self._random.randrange(100)}\n```"

    def table(self) -> str:
        rows = [f"| {self.words(2, 4)} | {self._random.randrange(1000)} | {self._random.randrange(100)} % |" for _ in range(4)]
        return "\n".join(["| Đơn vị | Số người | Tỷ lệ |", "|---|--:|--:|", *rows])

    def body(self) -> str:
        """Blocks in a random order, until the text is long enough."""
        blocks = [self.bullets, self.table, self.steps, self.quotation, self.checklist, self.code]
        self._random.shuffle(blocks)
        parts = [self.paragraph()]
        size = len(parts[0].encode())
        for block in blocks:
            for part in (self.heading(), block(), self.paragraph()):
                parts.append(part)
                size += len(part.encode()) + 2
            if size >= ENOUGH:
                break
        return "\n\n".join(parts) + "\n"

    def story(self, number: int) -> str:
        day = FIRST_DAY + timedelta(days=number % 500)
        title = f"{self.words(5, 9).capitalize()} {number}"
        return f"---\ntitle: {title}\nsummary: {self.words(14, 22).capitalize()}.\ndate: {day}\n{{kind}}---\n\n{self.body()}"


def write(folder: Path, count: int, layout: str) -> int:
    """Writes the stories and returns how many bytes of Markdown they hold.

    Both layouts hold the same text. Only ours names the kind of news: Hugo keeps that word for itself.
    """
    writer = Writer(SEED)
    total = 0
    for number in range(1, count + 1):
        kind, name = ("kind: news\n", "vi.md") if layout == "minhbach" else ("", "index.md")
        content = writer.story(number).replace("{kind}", kind, 1).encode()
        path = folder / "news" / f"story-{number:05}" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        total += len(content)
    return total


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--layout", choices=["minhbach", "hugo"], default="minhbach")
    options = parser.parse_args()
    print(write(options.folder, options.count, options.layout), "bytes")
