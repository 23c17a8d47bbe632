import CampaignModel

extension Diagnostic {
    /// A consent that doesn't hold on the as-of date.
    static func consentNotInForce(_ consent: Consent, on day: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "consent-not-in-force", at: place,
            summary: Bilingual(
                vi: "Văn bản đồng ý “\(consent.id)” không có hiệu lực vào ngày \(day)",
                en: "The consent “\(consent.id)” isn't in force on \(day)"),
            explanation: reason(consent, on: day),
            fix: Bilingual(
                vi: "Hãy xin đồng ý và cập nhật consents.csv, hoặc gỡ bài.",
                en: "Ask for consent and update consents.csv, or take the story down."))
    }

    private static func reason(_ consent: Consent, on day: CalendarDate) -> Bilingual {
        if consent.givenOn > day {
            return Bilingual(
                vi: "Sự đồng ý chỉ có từ ngày \(consent.givenOn).", en: "It is given from \(consent.givenOn) only.")
        }
        if let expiry = consent.expiresOn, expiry < day {
            return Bilingual(vi: "Sự đồng ý hết hạn ngày \(expiry).", en: "It expired on \(expiry).")
        }
        switch consent.ageClass {
        case .adult:
            return Bilingual(
                vi: "Người lớn phải tự mình đồng ý.", en: "An adult consents in person.")
        case .olderChild:
            return Bilingual(
                vi: "Trẻ từ đủ 7 đến dưới 16 tuổi: cần cả trẻ và người giám hộ đồng ý (Luật 91/2025/QH15, Điều 24).",
                en: "For a child from 7 to 15, both the child and the guardian consent (Law 91/2025/QH15, article 24).")
        case .youngChild:
            return Bilingual(
                vi: "Trẻ dưới 7 tuổi: người giám hộ phải đồng ý (Luật 91/2025/QH15, Điều 24).",
                en: "For a child under 7 the guardian consents (Law 91/2025/QH15, article 24).")
        }
    }

    /// A use of a person that the consent doesn't cover.
    static func uncoveredUse(_ use: Consent.Use, _ consent: Consent, at place: SourcePlace) -> Diagnostic {
        let words =
            switch use {
            case .story: Bilingual(vi: "câu chuyện", en: "the story")
            case .name: Bilingual(vi: "tên", en: "the name")
            case .photo: Bilingual(vi: "ảnh", en: "a photo")
            case .quote: Bilingual(vi: "lời nói", en: "a quote")
            }
        return Diagnostic(
            .error, "uncovered-use", at: place,
            summary: Bilingual(
                vi: "Văn bản đồng ý “\(consent.id)” không cho đăng \(words.vietnamese)",
                en: "The consent “\(consent.id)” doesn't cover \(words.english)"),
            explanation: Bilingual(
                vi: "Người trong bài chỉ xuất hiện trong phạm vi đã đồng ý (cột “scope” của consents.csv).",
                en: "A person appears only as far as they agreed (the column “scope” of consents.csv)."),
            fix: Bilingual(
                vi: "Hãy bỏ phần này, hoặc xin đồng ý rồi ghi “\(use.rawValue)” vào “scope”.",
                en: "Leave it out, or ask for consent and add “\(use.rawValue)” to “scope”."))
    }

    /// An age class that differs between the story and its consent.
    static func differingAgeClass(_ consent: Consent, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "differing-age-class", at: place,
            summary: Bilingual(
                vi: "Nhóm tuổi khác với văn bản đồng ý “\(consent.id)”",
                en: "The age class differs from the consent “\(consent.id)”"),
            explanation: Bilingual(
                vi: "Văn bản đồng ý ghi “\(consent.ageClass.rawValue)”. Nhóm tuổi quyết định ai phải đồng ý.",
                en: "The consent says “\(consent.ageClass.rawValue)”. The age class decides who must consent."),
            fix: Bilingual(
                vi: "Hãy kiểm tra và sửa bên sai.", en: "Find out which is right and correct the other."))
    }

    /// A commendation of a person without a consent.
    static func personWithoutConsent(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "person-without-consent", at: place,
            summary: Bilingual(
                vi: "Khen thưởng cá nhân “\(id)” chưa có văn bản đồng ý",
                en: "The commendation “\(id)” of a person has no consent"),
            explanation: Bilingual(
                vi: "Câu chuyện về một người chỉ được đăng khi người ấy đồng ý.",
                en: "What a person did is published only with that person's consent."),
            fix: Bilingual(
                vi: "Hãy ghi mã văn bản đồng ý vào cột “consent”, hoặc bỏ dòng này.",
                en: "Name the consent in the column “consent”, or leave the row out."))
    }

    /// A person in a model or a piece of news who took back the consent.
    static func withdrawnPerson(_ consent: Consent, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "withdrawn-person", at: place,
            summary: Bilingual(
                vi: "Người đồng ý theo “\(consent.id)” đã rút lại sự đồng ý",
                en: "The person behind the consent “\(consent.id)” took it back"),
            explanation: Bilingual(
                vi: "Bài này không nói riêng về người ấy, nên không tự ẩn được; phần nói về họ phải bỏ.",
                en: "The story isn't about that person alone, so it can't vanish by itself; what is about them must go."
            ),
            fix: Bilingual(
                vi: "Hãy bỏ tên, ảnh, lời nói của người ấy trong mọi ngôn ngữ, rồi xóa mã này khỏi “consents”.",
                en: "Remove name, photos and words of that person in every language, then this code from “consents”."))
    }

    /// A person's name in the name of the story's folder.
    static func nameInAddress(_ slug: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "name-in-address", at: place,
            summary: Bilingual(
                vi: "Tên thư mục “\(slug)” lộ tên người trong bài", en: "The folder “\(slug)” tells the person's name"),
            explanation: Bilingual(
                vi: "Tên thư mục là địa chỉ trang; khi sự đồng ý được rút lại, địa chỉ vẫn còn với lời báo trung tính.",
                en: "The folder's name is the page's address, which stays with its notice when a consent is taken back."
            ),
            fix: Bilingual(
                vi: "Hãy đổi tên thư mục theo vai trò hoặc việc làm, không theo tên người.",
                en: "Name the folder for the role or the deed, not for the person."))
    }
}
