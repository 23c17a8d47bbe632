/// What links of the content call the pages that no content file stands for: `page:tasks`.
public enum PageNames {
    /// All names, in the order of the catalogue.
    public static let all = PageCatalogue.lists.filter(\.isLinked).map(\.name)
}
