namespace Digital40.Api.Publications;

/// <summary>By what publications can be ordered.</summary>
public enum PublicationOrderField
{
    /// <summary>When they were published.</summary>
    PublishedAt,
}
