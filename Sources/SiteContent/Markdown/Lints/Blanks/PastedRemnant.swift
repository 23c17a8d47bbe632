import CampaignModel

/// Lines that programs for messages and social networks leave when their text is copied: `[Hình ảnh]`, `Đã gửi từ Zalo`.
enum PastedRemnant {
    private static let lines: Set<[UInt8]> = Set(
        [
            "[Hình ảnh]", "[Ảnh]", "[Video]", "[Sticker]", "[File]", "[Tệp]", "[Image]", "[Photo]", "Đã gửi từ Zalo",
            "Đã gửi từ iPhone của tôi", "Sent from my iPhone", "Xem thêm", "Xem thêm...", "Xem thêm…", "...Xem thêm",
            "… Xem thêm", "See more", "Thích · Phản hồi", "Thích Bình luận Chia sẻ",
        ].map { Array($0.utf8) })
    private static let longest = 40

    /// True for a line of such words alone.
    static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= longest && lines.contains(Array(line))
    }
}

extension Diagnostic {
    /// A line that a program for messages left.
    static func pastedRemnant(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "pasted-remnant", at: place,
            summary: Bilingual(
                vi: "Dòng “\(words)” còn sót lại khi chép từ ứng dụng nhắn tin, mạng xã hội",
                en: "The line “\(words)” was left when the text was copied from a chat or a social network"),
            explanation: Bilingual(
                vi: "Ảnh hay phim ở đó không được chép theo; người đọc chỉ thấy mấy chữ này.",
                en: "Pictures and films there weren't copied along; readers would see these words only."),
            fix: Bilingual(
                vi: "Xóa dòng này; cần ảnh thì lưu ảnh cạnh bài và viết ![điều nhìn thấy](ten-anh.jpg).",
                en: "Delete the line; for a picture save it beside the story and write ![what one sees](name.jpg)."))
    }
}
