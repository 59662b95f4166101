namespace Digital40.Rules.Rubrics.Loading;

/// <summary>The stable codes of what can be wrong with an edition.</summary>
public static class RubricErrorCodes
{
    /// <summary>There is no such folder.</summary>
    public const string FolderMissing = "folder-missing";

    /// <summary>There is a folder already where a draft is to be written.</summary>
    public const string FolderExists = "folder-exists";

    /// <summary>The folder has no rubric.yaml.</summary>
    public const string FileMissing = "file-missing";

    /// <summary>A file cannot be read.</summary>
    public const string FileUnreadable = "file-unreadable";

    /// <summary>A file is larger than an edition can be.</summary>
    public const string FileTooLarge = "file-too-large";

    /// <summary>A file is not UTF-8 text.</summary>
    public const string FileNotText = "file-not-text";

    /// <summary>The file is not YAML.</summary>
    public const string YamlSyntax = "yaml-syntax";

    /// <summary>The file holds nothing.</summary>
    public const string YamlEmpty = "yaml-empty";

    /// <summary>The file holds more than one document.</summary>
    public const string YamlDocuments = "yaml-documents";

    /// <summary>An anchor, an alias or a merge key: every value is written out where it stands.</summary>
    public const string YamlAlias = "yaml-alias";

    /// <summary>A tag other than !confirm.</summary>
    public const string YamlTag = "yaml-tag";

    /// <summary>Nodes are nested deeper than an edition can be.</summary>
    public const string YamlDepth = "yaml-depth";

    /// <summary>A key that means nothing at its place.</summary>
    public const string KeyUnknown = "key-unknown";

    /// <summary>A key that is needed is not there.</summary>
    public const string KeyMissing = "key-missing";

    /// <summary>A key stands twice in a mapping.</summary>
    public const string KeyDuplicate = "key-duplicate";

    /// <summary>Something that carries numbers or wording does not say where the document has it.</summary>
    public const string ClauseMissing = "clause-missing";

    /// <summary>Two entries of a list have the same code, level or step.</summary>
    public const string CodeDuplicate = "code-duplicate";

    /// <summary>A mapping, a list or a single value stands where another is needed.</summary>
    public const string NodeKind = "node-kind";

    /// <summary>A text is empty.</summary>
    public const string TextEmpty = "text-empty";

    /// <summary>A value is not a number, or not one of the allowed range.</summary>
    public const string Number = "number";

    /// <summary>A value is not a date, or not one of the allowed range.</summary>
    public const string Date = "date";

    /// <summary>A value is not one of the allowed words.</summary>
    public const string Choice = "choice";

    /// <summary>A condition cannot be read, or does not fit its measure.</summary>
    public const string Condition = "condition";

    /// <summary>Something is named that the edition does not have, or that is of another kind.</summary>
    public const string Reference = "reference";

    /// <summary>Measures rest on each other in a circle.</summary>
    public const string Cycle = "cycle";

    /// <summary>The two languages of a phrase do not have the same placeholders.</summary>
    public const string Placeholders = "placeholders";

    /// <summary>A patch changes something that is not there, or adds something that is.</summary>
    public const string PatchPath = "patch-path";

    /// <summary>Options of two register entries change the same place.</summary>
    public const string PatchOverlap = "patch-overlap";

    /// <summary>A value of a final edition is still marked !confirm.</summary>
    public const string Unconfirmed = "unconfirmed";

    /// <summary>The year is not the folder's name.</summary>
    public const string YearFolder = "year-folder";

    /// <summary>A line of the lock of published editions cannot be read.</summary>
    public const string LockLine = "lock-line";
}
