import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct PictureFaultTests {
    private func text(_ fault: PictureFault) -> [String] {
        let diagnostic = Diagnostic.pictureFault(fault, "news/a/x.jpg", at: SourcePlace(file: "news/a/vi.md", line: 9))
        let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
        return ["\(diagnostic.severity) \(diagnostic.identifier)"] + parts.flatMap { [$0.vietnamese, $0.english] }
    }

    @Test func explainsFormats() {
        let rule = [
            "Ảnh phải là JPEG, PNG, WebP, HEIC hoặc AVIF; tên đuôi không quyết định, nội dung tệp mới quyết định.",
            "Pictures are JPEG, PNG, WebP, HEIC or AVIF; what the file holds counts, not its name.",
            "Hãy mở ảnh và xuất ra JPEG.", "Open it and export a JPEG.",
        ]
        #expect(
            text(.noPicture) == ["error picture-format", "“x.jpg” không phải ảnh", "“x.jpg” is no picture"] + rule)
        #expect(
            text(.format(.gif)) == [
                "error picture-format", "Không dùng được ảnh GIF “x.jpg”",
                "“x.jpg” is a GIF picture, which isn't used",
            ] + rule)
        #expect(
            text(.format(.svg)) == [
                "error picture-format", "Không đăng hình vẽ SVG “x.jpg”", "The SVG drawing “x.jpg” isn't published",
                "SVG có thể chứa mã lệnh, và chữ trong hình hiện khác nhau tùy máy.",
                "SVG can hold scripts, and its letters look different on every computer.",
                "Hãy xuất hình ra PNG, rộng ít nhất 960 điểm ảnh.", "Export it as PNG, at least 960 pixels wide.",
            ])
    }

    @Test func saysThatMovingPicturesStandStill() {
        let diagnostic = Diagnostic.animatedPicture("news/a/x.webp", at: SourcePlace(file: "news/a/vi.md", line: 9))
        #expect("\(diagnostic.severity) \(diagnostic.identifier)" == "warning animated-picture")
        #expect(diagnostic.summary.vietnamese == "Ảnh động “x.webp” chỉ hiện khung hình đầu")
        #expect(diagnostic.summary.english == "Of the moving picture “x.webp” only the first frame shows")
        #expect(
            diagnostic.explanation.vietnamese
                == "Trang chỉ đăng ảnh tĩnh: ảnh động nặng, làm rối mắt và không dừng được.")
        #expect(
            diagnostic.explanation.english
                == "Pages show still pictures: moving ones are heavy, distract, and can't be stopped.")
        #expect(
            diagnostic.fix.vietnamese == "Hãy chọn một khung hình và lưu thành JPEG, hoặc dẫn đến đoạn phim.")
        #expect(diagnostic.fix.english == "Choose one frame and save it as JPEG, or link to a video.")
    }

    @Test func explainsFilesThatCannotBeRead() {
        #expect(
            text(.link) == [
                "error picture-is-link", "“x.jpg” không phải tệp thường", "“x.jpg” isn't a plain file",
                "Liên kết có thể dẫn ra ngoài thư mục nội dung, đến thứ không ai định đăng.",
                "A link may lead out of the content folder, to something that nobody meant to publish.",
                "Hãy chép chính tệp ảnh vào đó.", "Put the picture itself there.",
            ])
        #expect(
            text(.broken) == [
                "error broken-picture", "Không đọc được ảnh “x.jpg”", "The picture “x.jpg” can't be read",
                "Tệp hỏng hoặc bị cắt ngang, hoặc cần quá nhiều thời gian hay bộ nhớ để mở.",
                "It is broken or cut off, or takes too much time or memory to open.",
                "Hãy chép lại ảnh, hoặc mở và lưu lại.", "Copy it again, or open and save it anew.",
            ])
    }

    @Test func explainsSizes() {
        let rule = [
            "Trang chỉ dùng ảnh rộng tối đa 1600 điểm ảnh; ảnh quá lớn làm chậm và có thể làm treo máy.",
            "Pages use 1600 pixels at most; very large pictures take time and memory for nothing.",
            "Hãy thu nhỏ ảnh trước.", "Make it smaller first.",
        ]
        #expect(
            text(.tooManyBytes) == [
                "error picture-too-large", "Ảnh “x.jpg” lớn hơn 40 MB", "The picture “x.jpg” is larger than 40 MB",
            ] + rule)
        #expect(
            text(.tooManyPixels) == [
                "error picture-too-large", "Ảnh “x.jpg” lớn hơn 60 MP", "The picture “x.jpg” is larger than 60 MP",
            ] + rule)
        #expect(
            text(.tooSmall(StoryPicture.Size(width: 300, height: 200))) == [
                "error picture-too-small", "Ảnh “x.jpg” chỉ rộng 300 điểm ảnh",
                "The picture “x.jpg” is only 300 pixels wide",
                "Ảnh không được phóng to, nên cần rộng ít nhất 480 điểm ảnh để nhìn rõ.",
                "Pictures are never enlarged; 480 pixels are needed to see something.",
                "Hãy tìm bản gốc của ảnh.", "Find the original of the picture.",
            ])
    }
}
