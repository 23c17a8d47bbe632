import SiteRendering

extension SitePlan: FileSource {}
