import CampaignModel

/// What editors call the keys of front matter and settings in Vietnamese.
enum VietnameseKeys {
    private static let keys: [String: String] = [
        "tieu-de": "title", "ten-bai": "title", "tom-tat": "summary", "mo-ta": "summary", "dia-chi": "slug",
        "dia-chi-cu": "aliases",
        "ngay": "date", "ngay-dang": "publish_on", "ngay-het-han": "expire_on", "loai": "kind", "nhap": "draft",
        "ban-nhap": "draft", "minh-hoa": "demonstration", "xa": "commune", "phuong": "commune", "ma-xa": "commune",
        "don-vi": "commune", "co-quan": "agency", "bat-dau": "started", "ngay-bat-dau": "started",
        "doi-tuong": "audience", "nhom": "groups", "nhan-rong": "replicated_in", "so-lieu": "figures",
        "chi-so": "indicators", "nhiem-vu": "tasks", "dong-y": "consent", "su-dong-y": "consents", "vai-tro": "role",
        "lop-tuoi": "age_class", "do-tuoi": "age_class", "ten": "name", "muc": "section", "thu-tu": "order",
        "cac-xa": "communes", "ngon-ngu": "languages", "giay-phep": "licence",
    ]

    /// Words that mean another key in some groups than in most.
    private static let others: [String: [String]] = [
        "tep": ["file"], "ten-tep": ["file"], "tap-tin": ["file"], "ten": ["title"], "tua-de": ["title"],
        "mo-ta": ["alt", "description"], "ghi-chu": ["note"], "dia-chi": ["address", "url"], "nguon": ["source"],
    ]

    /// The key that a Vietnamese word stands for, if it may stand here.
    static func key(for word: String, among known: [String]) -> String? {
        let slug = TextFold.slug(word)
        return ((keys[slug].map { [$0] } ?? []) + (others[slug] ?? [])).first(where: known.contains)
    }
}
