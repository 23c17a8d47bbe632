import CampaignModel

extension YAMLFile {
    /// `site.yaml`.
    static let site = YAMLFile(
        name: "site", path: "site.yaml", isList: false,
        title: Bilingual(vi: "Thiết lập của cổng", en: "The settings of the site"),
        keys: [
            YAMLKey(
                "format", .integer(1...1_000_000), "khuôn của nội dung; bỏ trống là 1",
                "the format of the content; 1 without it"),
            YAMLKey("title", .localized, required: true, "tên cổng, theo từng ngôn ngữ", "the title, by language"),
            YAMLKey("short_title", .localized, "tên ngắn, cho đầu trang", "a short title for the head of pages"),
            YAMLKey("tagline", .localized, "một câu dưới tên", "a sentence below the title"),
            YAMLKey("publisher", .localized, "đơn vị chủ quản", "the publishing body"),
            YAMLKey(
                "base_url", .text(nil), required: true, "địa chỉ công khai, bắt đầu bằng https://",
                "the public address, with https://"),
            YAMLKey(
                "languages", .list(nil), required: true, "các ngôn ngữ, ngôn ngữ chính trước: [vi, en]",
                "the languages, the first one first: [vi, en]"),
            YAMLKey(
                "as_of", .date, required: true, "ngày xét: hạn, bài đăng, sự đồng ý đều tính đến ngày này",
                "the day that everything is judged at"),
            YAMLKey("current_period", .text(.period), "kỳ hiện tại", "the current period"),
            YAMLKey(
                "licence",
                .map([
                    YAMLKey("id", .text(nil), required: true, "mã SPDX, như CC-BY-4.0", "the SPDX identifier"),
                    YAMLKey("url", .text(nil), required: true, "địa chỉ của giấy phép", "the licence’s address"),
                    YAMLKey("name", .localized, "tên, theo từng ngôn ngữ", "its name, by language"),
                ]), "giấy phép dùng lại dữ liệu", "the licence of the data"),
            YAMLKey(
                "province",
                .map([
                    YAMLKey("code", .text(nil), required: true, "mã tỉnh, trong dấu nháy: \"68\"", "its code, quoted"),
                    YAMLKey("name", .text(nil), required: true, "tên tỉnh", "its name"),
                ]), "tỉnh", "the province"),
            YAMLKey(
                "communes_source", .localized, "danh mục xã, phường theo văn bản, danh mục nào; chép từ đâu",
                "which act or list the communes follow, and where they were taken from"),
            YAMLKey(
                "campaign", .localized, "tên phong trào, thay cho {campaign}; cũng là từ khóa của dữ liệu mở",
                "what phrases call {campaign}; also a keyword of the open data"),
            YAMLKey("demonstration", .flag, "true khi số liệu được dựng lên", "true when the figures are made up"),
            YAMLKey(
                "suppression_threshold", .integer(FieldBounds.suppressionThreshold),
                "số người nhỏ hơn mức này thì giữ kín",
                "counts of people below it are kept back"),
            YAMLKey(
                "contact",
                .map([
                    YAMLKey("unit", .localized, "nơi liên hệ", "the office"),
                    YAMLKey("note", .localized, "điều cần biết thêm", "what else to know"),
                ]), "liên hệ", "whom to ask"),
            YAMLKey(
                "catalogue",
                .map([
                    YAMLKey(
                        "publisher_type", .text(nil), "loại cơ quan công bố, như LocalAuthority",
                        "the kind of body that publishes, as in LocalAuthority"),
                    YAMLKey(
                        "contact_email", .text(nil), "thư điện tử hỏi về dữ liệu",
                        "an e-mail for questions about the data"),
                    YAMLKey("contact_page", .text(nil), "trang liên hệ, https://…", "a page of contact, https://…"),
                    YAMLKey(
                        "place_address", .text(nil), "địa chỉ của tỉnh trong một danh mục địa danh, https://…",
                        "the province in a list of places, https://…"),
                ]), "điều các cổng dữ liệu khác hỏi", "what other data portals ask"),
            YAMLKey(
                "office_contacts", .list(nil), "điện thoại, thư điện tử của cơ quan được phép in",
                "telephones and e-mails of offices that may be printed"),
            YAMLKey(
                "release_key", .texts, "khóa công khai Ed25519 của các bản công bố, mới nhất trước",
                "the public keys of releases, the newest first"),
            YAMLKey(
                "map_names",
                .maps([
                    YAMLKey("unit", .text(.commune), required: true, "mã xã", "the commune’s code"),
                    YAMLKey("name", .text(nil), required: true, "tên nơi ấy như người dân gọi", "what people call it"),
                ]), "tên ghi trên bản đồ", "names written on the map"),
            YAMLKey(
                "report_errors_to", .text(nil), "nơi báo số liệu sai, có {key}",
                "where wrong figures are reported, with {key}"),
        ])

    /// `languages/<tag>.yaml`.
    static let language = YAMLFile(
        name: "language", path: "languages/*.yaml", isList: false,
        title: Bilingual(vi: "Câu chữ của một ngôn ngữ", en: "The words of a language"),
        keys: [
            YAMLKey("tag", .text(nil), required: true, "mã ngôn ngữ, như tên tệp", "its tag, as the file is named"),
            YAMLKey("name", .text(nil), required: true, "tên, bằng chính ngôn ngữ ấy", "its name, in itself"),
            YAMLKey("locale", .text(nil), "mã cho mạng xã hội, như vi_VN", "its code for social networks: vi_VN"),
            YAMLKey("direction", .choice(["ltr", "rtl"]), "hướng viết", "the direction of its script"),
            YAMLKey("font", .text(nil), "thư mục phông trong site-templates/css", "a folder of site-templates/css"),
            YAMLKey(
                "partial", .flag, "true khi mới dịch một phần: phần còn lại mượn ngôn ngữ đầu",
                "true when only a part is translated: the rest is borrowed"),
            YAMLKey("decimal", .text(nil), required: true, "dấu thập phân", "the decimal mark"),
            YAMLKey("group", .text(nil), required: true, "dấu nhóm ba chữ số", "the mark between thousands"),
            YAMLKey("date", .text(nil), required: true, "ngày viết ngắn: {d}/{m}/{y}", "a short date: {d}/{m}/{y}"),
            YAMLKey("long_date", .text(nil), required: true, "ngày viết dài", "a long date"),
            YAMLKey("percent", .text(nil), required: true, "cách viết phần trăm: {n}%", "how a share is written: {n}%"),
            YAMLKey("months", .list(nil), "tên mười hai tháng, cho {month}", "the names of months, for {month}"),
            YAMLKey("paths", .named, "phần địa chỉ của các danh mục", "the parts of addresses of lists"),
            YAMLKey("phrases", .phrases, "câu chữ; giữ nguyên tên trong {…}", "the phrases; keep the names in {…}"),
            YAMLKey(
                "speech", .named, "cách đọc những chữ lạ trên loa: VNeID: vê nê i đê",
                "how odd words are read aloud"),
        ])
}
