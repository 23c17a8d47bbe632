import CampaignModel

/// Words of links that don't say where a link leads: people who hear links one by one can't use them.
enum VagueWords {
    private static let slugs: Set<String> = [
        "tai-day", "o-day", "day", "bam-vao-day", "nhan-vao-day", "an-vao-day", "xem-tai-day", "xem-o-day", "xem-them",
        "chi-tiet", "xem-chi-tiet", "doc-them", "link", "lien-ket", "click-here", "here", "this-link", "this", "more",
        "read-more", "see-more", "details",
    ]

    /// True when a link's words are nothing but such words.
    static func contain(_ words: String) -> Bool {
        words.utf8.count <= 24 && slugs.contains(TextFold.slug(words))
    }
}
