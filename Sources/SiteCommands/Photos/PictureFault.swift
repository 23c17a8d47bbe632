import CampaignModel

/// Why a picture can't be published.
enum PictureFault: Hashable, Sendable {
    case link
    case noPicture
    case format(PictureHeader.Format)
    case broken
    case tooManyBytes
    case tooManyPixels
    case tooSmall(StoryPicture.Size)
}

extension Diagnostic {
    /// A picture of a story that can't be published.
    static func pictureFault(_ fault: PictureFault, _ path: String, at place: SourcePlace) -> Diagnostic {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let words = fault.words(name)
        return Diagnostic(
            .error, fault.identifier, at: place, summary: words.summary, explanation: words.explanation, fix: words.fix)
    }
}

extension Diagnostic {
    /// A picture that moves, of which pages show the first frame.
    static func animatedPicture(_ path: String, at place: SourcePlace) -> Diagnostic {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Diagnostic(
            .warning, "animated-picture", at: place,
            summary: Bilingual(
                vi: "Ảnh động “\(name)” chỉ hiện khung hình đầu",
                en: "Of the moving picture “\(name)” only the first frame shows"),
            explanation: Bilingual(
                vi: "Trang chỉ đăng ảnh tĩnh: ảnh động nặng, làm rối mắt và không dừng được.",
                en: "Pages show still pictures: moving ones are heavy, distract, and can't be stopped."),
            fix: Bilingual(
                vi: "Hãy chọn một khung hình và lưu thành JPEG, hoặc dẫn đến đoạn phim.",
                en: "Choose one frame and save it as JPEG, or link to a video."))
    }
}

extension PictureFault {
    fileprivate typealias Words = (summary: Bilingual, explanation: Bilingual, fix: Bilingual)

    fileprivate var identifier: String {
        switch self {
        case .link: "picture-is-link"
        case .noPicture, .format: "picture-format"
        case .broken: "broken-picture"
        case .tooManyBytes, .tooManyPixels: "picture-too-large"
        case .tooSmall: "picture-too-small"
        }
    }

    fileprivate func words(_ name: String) -> Words {
        switch self {
        case .link: linkWords(name)
        case .noPicture: formatWords(Bilingual(vi: "“\(name)” không phải ảnh", en: "“\(name)” is no picture"))
        case .format(.svg): drawingWords(name)
        case .format(let format):
            formatWords(
                Bilingual(
                    vi: "Không dùng được ảnh \(format.rawValue.uppercased()) “\(name)”",
                    en: "“\(name)” is a \(format.rawValue.uppercased()) picture, which isn't used"))
        case .broken: brokenWords(name)
        case .tooManyBytes: largeWords(name, limit: "\(PictureMaker.largestFile >> 20) MB")
        case .tooManyPixels:
            largeWords(name, limit: "\(PictureMaker.mostPixels / 1_000_000) MP")
        case .tooSmall(let size): smallWords(name, size)
        }
    }

    private func linkWords(_ name: String) -> Words {
        (
            Bilingual(vi: "“\(name)” không phải tệp thường", en: "“\(name)” isn't a plain file"),
            Bilingual(
                vi: "Liên kết có thể dẫn ra ngoài thư mục nội dung, đến thứ không ai định đăng.",
                en: "A link may lead out of the content folder, to something that nobody meant to publish."),
            Bilingual(vi: "Hãy chép chính tệp ảnh vào đó.", en: "Put the picture itself there.")
        )
    }

    private func formatWords(_ summary: Bilingual) -> Words {
        (
            summary,
            Bilingual(
                vi:
                    "Ảnh phải là JPEG, PNG, WebP, HEIC hoặc AVIF; tên đuôi không quyết định, nội dung tệp mới quyết định.",
                en: "Pictures are JPEG, PNG, WebP, HEIC or AVIF; what the file holds counts, not its name."),
            Bilingual(vi: "Hãy mở ảnh và xuất ra JPEG.", en: "Open it and export a JPEG.")
        )
    }

    private func drawingWords(_ name: String) -> Words {
        (
            Bilingual(vi: "Không đăng hình vẽ SVG “\(name)”", en: "The SVG drawing “\(name)” isn't published"),
            Bilingual(
                vi: "SVG có thể chứa mã lệnh, và chữ trong hình hiện khác nhau tùy máy.",
                en: "SVG can hold scripts, and its letters look different on every computer."),
            Bilingual(
                vi: "Hãy xuất hình ra PNG, rộng ít nhất 960 điểm ảnh.",
                en: "Export it as PNG, at least 960 pixels wide.")
        )
    }

    private func brokenWords(_ name: String) -> Words {
        (
            Bilingual(vi: "Không đọc được ảnh “\(name)”", en: "The picture “\(name)” can't be read"),
            Bilingual(
                vi: "Tệp hỏng hoặc bị cắt ngang, hoặc cần quá nhiều thời gian hay bộ nhớ để mở.",
                en: "It is broken or cut off, or takes too much time or memory to open."),
            Bilingual(vi: "Hãy chép lại ảnh, hoặc mở và lưu lại.", en: "Copy it again, or open and save it anew.")
        )
    }

    private func largeWords(_ name: String, limit: String) -> Words {
        (
            Bilingual(vi: "Ảnh “\(name)” lớn hơn \(limit)", en: "The picture “\(name)” is larger than \(limit)"),
            Bilingual(
                vi: "Trang chỉ dùng ảnh rộng tối đa 1600 điểm ảnh; ảnh quá lớn làm chậm và có thể làm treo máy.",
                en: "Pages use 1600 pixels at most; very large pictures take time and memory for nothing."),
            Bilingual(vi: "Hãy thu nhỏ ảnh trước.", en: "Make it smaller first.")
        )
    }

    private func smallWords(_ name: String, _ size: StoryPicture.Size) -> Words {
        (
            Bilingual(
                vi: "Ảnh “\(name)” chỉ rộng \(size.width) điểm ảnh",
                en: "The picture “\(name)” is only \(size.width) pixels wide"),
            Bilingual(
                vi: "Ảnh không được phóng to, nên cần rộng ít nhất \(PictureMaker.smallestWidth) điểm ảnh để nhìn rõ.",
                en: "Pictures are never enlarged; \(PictureMaker.smallestWidth) pixels are needed to see something."),
            Bilingual(vi: "Hãy tìm bản gốc của ảnh.", en: "Find the original of the picture.")
        )
    }
}
