import Testing

@testable import CampaignModel

struct StraySharesTests {
    private let sample = SuspicionSample()

    /// All communes rise by about a point, from 30 % on.
    private func rows(but unit: Int = 7, to part: Int, checked: Bool = false) -> [Observation] {
        (1...40).flatMap { number -> [Observation] in
            let start = 3000 + number * 7
            let end = number == unit ? part : start + 95 + number % 5
            let later = sample.share(end, 10_000, unit: number, line: number + 1, checked: number == unit && checked)
            return [sample.share(start, 10_000, unit: number, period: "2026-Q2", line: number + 1), later]
        }
    }

    @Test func namesAShareFarOffItsSeriesAndItsNeighbours() {
        #expect(
            sample.texts(rows(to: 4600)) == [
                """
                figures.csv:8: warning: stray-share
                BD03, kỳ 2026-Q3: tỷ lệ lạc khỏi chuỗi của chính nó và khỏi các xã lân cận
                Xã 7 (C7): 3049/10000 → 4600/10000; các xã gần nhất ở giữa là 31.5 %. Các xã khác thay đổi ít hơn nhiều trong \
                kỳ này; khoảng cách được đo bằng trung vị và độ lệch tuyệt đối trung vị, nên vài số sai không che được nhau.
                Hãy kiểm tra tử số và mẫu số; nếu đúng thì ghi lý do vào cột “checked”.
                BD03, 2026-Q3: shares stray from their own series and from their neighbours’
                Xã 7 (C7): 3049/10000 → 4600/10000; the nearest communes’ middle is 31.5%. Other communes changed far less in \
                the period; distances are measured by the median and the median absolute deviation, so that a few wrong \
                figures can’t hide each other.
                Check numerator and denominator; if they are right, say why in the column “checked”.
                """
            ])
    }

    @Test func takesSmallAndSharedChanges() {
        #expect(sample.texts(rows(to: 3900)).isEmpty)
        let all = (1...40).flatMap { number in
            [
                sample.share(3000 + number * 7, 10_000, unit: number, period: "2026-Q2"),
                sample.share(4700 + number * 11, 10_000, unit: number),
            ]
        }
        #expect(sample.texts(all).isEmpty)
    }

    @Test func isSilentWhereARowSaysWhy() {
        #expect(sample.texts(rows(to: 4600, checked: true)).isEmpty)
    }
}
