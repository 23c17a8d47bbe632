import CampaignModel

/// Words of links that don't say where a link leads: people who hear links one by one can't use them.
enum VagueWords {
    private static let slugs: Set<String> = [
        "tai-day", "o-day", "day", "bam-vao-day", "nhan-vao-day", "an-vao-day", "xem-tai-day", "xem-o-day", "xem-them",
        "chi-tiet", "xem-chi-tiet", "doc-them", "link", "lien-ket", "click-here", "here", "this-link", "this", "more",
        "read-more", "see-more", "details",
    ]

    /// Words that say of a picture only that it is one.
    private static let pictures: Set<String> = [
        "anh", "hinh", "hinh-anh", "anh-chup", "buc-anh", "tam-anh", "tam-hinh", "anh-minh-hoa", "hinh-minh-hoa",
        "hinh-anh-minh-hoa", "minh-hoa", "anh-dai-dien", "anh-chup-man-hinh", "chup-man-hinh", "mo-ta", "mo-ta-anh",
        "mo-ta-hinh", "image", "images", "picture", "pic", "photo", "photograph", "img", "figure", "fig", "screenshot",
        "illustration", "description", "untitled",
    ]

    /// True when a picture's description, with or without a number, is nothing but such words.
    static func describeNothing(_ words: String) -> Bool {
        guard words.utf8.count <= 40 else { return false }
        var slug = TextFold.slug(words)[...]
        while let last = slug.last, last.isNumber || last == "-" { slug.removeLast() }
        return pictures.contains(String(slug))
    }

    /// True when a link's words are nothing but such words.
    static func contain(_ words: String) -> Bool {
        words.utf8.count <= 24 && slugs.contains(TextFold.slug(words))
    }
}
