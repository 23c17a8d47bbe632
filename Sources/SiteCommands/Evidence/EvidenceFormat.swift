/// The kinds of files that evidence may be published as.
///
/// Web pages and drawings (HTML, SVG) are none: they could run script under the site's own address. Old Office files and
/// those with macros are none either.
enum EvidenceFormat: String, CaseIterable {
    case csv, txt, md, json, pdf
    case xlsx, docx, pptx, ods, odt, odp
    case png, jpg, jpeg, webp

    /// The kind that a file's name says.
    init?(path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        self.init(rawValue: path[path.index(after: dot)...].lowercased())
    }

    /// True for texts.
    var isText: Bool {
        switch self {
        case .csv, .txt, .md, .json: true
        default: false
        }
    }

    /// True for files of Office programs: packed folders.
    var isOffice: Bool {
        switch self {
        case .xlsx, .docx, .pptx, .ods, .odt, .odp: true
        default: false
        }
    }

    /// True when the bytes begin as such files do; a text holds no zero byte.
    func matches(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .csv, .txt, .md, .json: !bytes.contains(0)
        case .pdf: bytes.starts(with: "%PDF-".utf8)
        case .xlsx, .docx, .pptx, .ods, .odt, .odp: bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
        case .png, .jpg, .jpeg, .webp: ImageSegments(bytes).format == imageFormat
        }
    }

    private var imageFormat: ImageSegments.Format? {
        switch self {
        case .png: .png
        case .jpg, .jpeg: .jpeg
        case .webp: .webp
        default: nil
        }
    }
}
