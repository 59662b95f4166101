using Digital40.Api.Paging;

namespace Digital40.Api.Publications;

/// <summary>The order of publications.</summary>
public sealed record PublicationOrder(
    PublicationOrderField Field = PublicationOrderField.PublishedAt, SortDirection Direction = SortDirection.Asc);
