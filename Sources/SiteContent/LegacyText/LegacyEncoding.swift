import CampaignModel

/// The encodings that old or damaged Vietnamese text comes in.
enum LegacyEncoding: Hashable, CaseIterable {
    case tcvn3
    case vni
    case viscii
    case vps
    case mojibake
    case windows1258
    case utf16
    case windows1252

    /// What editors call it.
    var words: Bilingual {
        switch self {
        case .tcvn3: Bilingual(vi: "TCVN3 (ABC, phông .VnTime)", en: "TCVN3 (ABC, fonts such as .VnTime)")
        case .vni: Bilingual(vi: "VNI (phông VNI-Times)", en: "VNI (fonts such as VNI-Times)")
        case .viscii: Bilingual(vi: "VISCII", en: "VISCII")
        case .vps: Bilingual(vi: "VPS (phông VPS Times)", en: "VPS (fonts such as VPS Times)")
        case .mojibake:
            Bilingual(vi: "UTF-8 đã bị đọc nhầm thành Windows-1252", en: "UTF-8 that was once read as Windows-1252")
        case .windows1258: Bilingual(vi: "Windows-1258 (tiếng Việt)", en: "Windows-1258 (Vietnamese)")
        case .utf16: Bilingual(vi: "UTF-16 (“Unicode Text” của Excel)", en: "UTF-16 (Excel's “Unicode Text”)")
        case .windows1252: Bilingual(vi: "Windows-1252", en: "Windows-1252")
        }
    }
}
