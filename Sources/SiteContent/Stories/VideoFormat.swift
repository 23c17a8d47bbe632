import CampaignModel

/// The files of films and recordings, by their endings: stories lead to them and never hold them.
enum VideoFormat {
    private static let endings = [
        ".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".3gp", ".wmv", ".mpg", ".mpeg", ".mp3", ".m4a", ".wav",
        ".ogg",
    ]

    /// Whether a name is one of a film or a recording.
    static func isVideo(_ name: String) -> Bool {
        let small = name.lowercased()
        return endings.contains(where: small.hasSuffix)
    }
}

extension Diagnostic {
    /// A film that lies beside a story, or that a text names as its picture or link.
    static func videoFile(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "video-file", at: place,
            summary: Bilingual(
                vi: "Cổng không đăng tệp phim, ghi âm “\(name)”",
                en: "The site doesn't publish the film or recording “\(name)”"),
            explanation: Bilingual(
                vi: "Một phút phim nặng hơn cả cổng; phim đặt ở nơi chuyên phát phim, còn bài có ảnh dẫn đến đó.",
                en:
                    "A minute of film weighs more than the whole site; films stand where films are played, and a picture leads there."
            ),
            fix: Bilingual(
                vi:
                    "Đưa tệp lên kênh của tỉnh, lưu một ảnh cạnh bài, rồi viết: [![Xem phim: có gì trong đó](video.jpg)](https://…)",
                en:
                    "Put it on the province's channel, save a picture beside the story, then write: [![Watch: what it shows](video.jpg)](https://…)"
            ))
    }
}
