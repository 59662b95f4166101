namespace Digital40.Api.EvidenceKeeping;

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A file that the service keeps.</summary>
    File,

    /// <summary>A link to what is kept elsewhere.</summary>
    Link,
}
