namespace Digital40.Rules.Facts.Reading;

/// <summary>
/// The stable codes of what can be wrong with facts: first with the file, then with its form, its values, its offices and its facts. A code is never
/// given another meaning.
/// </summary>
public static class FactErrorCodes
{
    /// <summary>There is no such file.</summary>
    public const string FileMissing = "file-missing";
    /// <summary>It is a folder.</summary>
    public const string FileIsFolder = "file-is-folder";
    /// <summary>The file cannot be read.</summary>
    public const string FileUnreadable = "file-unreadable";
    /// <summary>The file is larger than <see cref="FactReaderLimits.MaximumBytes"/>.</summary>
    public const string FileTooLarge = "file-too-large";
    /// <summary>The file holds nothing.</summary>
    public const string FileEmpty = "file-empty";
    /// <summary>The file is not text.</summary>
    public const string FileBinary = "file-binary";
    /// <summary>The file is text in an encoding that is not read: see <see cref="FactReader"/>.</summary>
    public const string FileEncoding = "file-encoding";
    /// <summary>The file's name does not end in a known format's extension.</summary>
    public const string FormatUnknown = "format-unknown";
    /// <summary>The file is not JSON.</summary>
    public const string JsonSyntax = "json-syntax";
    /// <summary>The file is not YAML.</summary>
    public const string YamlSyntax = "yaml-syntax";
    /// <summary>An anchor, an alias, a tag, a merge key or a second document: everything is written out where it stands.</summary>
    public const string YamlFeature = "yaml-feature";
    /// <summary>The file is not CSV: a quote is not closed, stands within a cell without quotes, or has something after it.</summary>
    public const string CsvSyntax = "csv-syntax";
    /// <summary>A row has a cell that no column stands above.</summary>
    public const string CellUnexpected = "cell-unexpected";
    /// <summary>A column that every file needs is not there.</summary>
    public const string ColumnMissing = "column-missing";
    /// <summary>Objects and lists are nested deeper than <see cref="FactReaderLimits.MaximumDepth"/>.</summary>
    public const string DepthExceeded = "depth-exceeded";
    /// <summary>There are more facts than <see cref="FactReaderLimits.MaximumFacts"/>.</summary>
    public const string FactsTooMany = "facts-too-many";
    /// <summary>A property or column that means nothing at its place.</summary>
    public const string PropertyUnknown = "property-unknown";
    /// <summary>A property or column stands twice.</summary>
    public const string PropertyDuplicate = "property-duplicate";
    /// <summary>A property that the file needs as a whole, <c>edition</c> or <c>facts</c>, is not there.</summary>
    public const string PropertyMissing = "property-missing";
    /// <summary>A text, a number, a list or an object stands where another is needed.</summary>
    public const string TypeWrong = "type-wrong";
    /// <summary>The facts are for another edition than the one that they are read for.</summary>
    public const string EditionWrong = "edition-wrong";
    /// <summary>A value is not a number.</summary>
    public const string NumberInvalid = "number-invalid";
    /// <summary>A number has more than 15 digits before the point, or more than 4 after it.</summary>
    public const string NumberDigits = "number-digits";
    /// <summary>A value is not a date.</summary>
    public const string DateInvalid = "date-invalid";
    /// <summary>A date's year has two digits, or is of the era that does not belong to the date's form.</summary>
    public const string DateAmbiguous = "date-ambiguous";
    /// <summary>A value is not a month.</summary>
    public const string MonthInvalid = "month-invalid";
    /// <summary>A month's year has two digits, or is of the era that does not belong to the month's form.</summary>
    public const string MonthAmbiguous = "month-ambiguous";
    /// <summary>A value does not say whether something is done.</summary>
    public const string DoneInvalid = "done-invalid";
    /// <summary>An attribute is not written as <c>name=value</c>.</summary>
    public const string AttributeInvalid = "attribute-invalid";
    /// <summary>A piece of evidence has no url.</summary>
    public const string EvidenceUrlMissing = "evidence-url-missing";
    /// <summary>A piece of evidence has a status that there is not.</summary>
    public const string EvidenceStatusUnknown = "evidence-status-unknown";
    /// <summary>There are no offices.</summary>
    public const string OfficesMissing = "offices-missing";
    /// <summary>An office has no code.</summary>
    public const string OfficeCodeMissing = "office-code-missing";
    /// <summary>Two offices have the same code.</summary>
    public const string OfficeDuplicate = "office-duplicate";
    /// <summary>An office that the edition does not know has no kind.</summary>
    public const string OfficeKindMissing = "office-kind-missing";
    /// <summary>An office's kind is neither province nor district.</summary>
    public const string OfficeKindUnknown = "office-kind-unknown";
    /// <summary>A district does not say which province it belongs to.</summary>
    public const string ParentMissing = "parent-missing";
    /// <summary>A district's parent is not one of the provinces.</summary>
    public const string ParentUnknown = "parent-unknown";
    /// <summary>A fact has no id.</summary>
    public const string IdMissing = "id-missing";
    /// <summary>Two facts have the same id.</summary>
    public const string IdDuplicate = "id-duplicate";
    /// <summary>A fact does not say which office reports it.</summary>
    public const string OfficeMissing = "office-missing";
    /// <summary>A fact's office is not one of the offices.</summary>
    public const string OfficeUnknown = "office-unknown";
    /// <summary>A fact does not say what it reports on.</summary>
    public const string IndicatorMissing = "indicator-missing";
    /// <summary>The edition does not have a fact's indicator.</summary>
    public const string IndicatorUnknown = "indicator-unknown";
    /// <summary>The indicator has items and a fact names none.</summary>
    public const string ItemMissing = "item-missing";
    /// <summary>The indicator does not have a fact's item.</summary>
    public const string ItemUnknown = "item-unknown";
    /// <summary>A fact does not have an attribute that the indicator needs.</summary>
    public const string AttributeMissing = "attribute-missing";
    /// <summary>The indicator does not have a fact's attribute.</summary>
    public const string AttributeUnknown = "attribute-unknown";
    /// <summary>The indicator does not allow an attribute's value.</summary>
    public const string AttributeValueUnknown = "attribute-value-unknown";
    /// <summary>A fact has an attribute twice.</summary>
    public const string AttributeDuplicate = "attribute-duplicate";
    /// <summary>A fact that is for a day has no date; so has a monthly one of something done.</summary>
    public const string DateMissing = "date-missing";
    /// <summary>A monthly fact has no month.</summary>
    public const string MonthMissing = "month-missing";
    /// <summary>A figure has no value.</summary>
    public const string ValueMissing = "value-missing";
    /// <summary>A figure's value is below zero.</summary>
    public const string ValueNegative = "value-negative";
    /// <summary>A figure does not say what it is out of, and the indicator needs it.</summary>
    public const string OutOfMissing = "out-of-missing";
    /// <summary>What a figure is out of is zero or less.</summary>
    public const string OutOfNotPositive = "out-of-not-positive";
    /// <summary>A figure's value is above what it is out of.</summary>
    public const string ValueAboveOutOf = "value-above-out-of";
    /// <summary>A second figure of the same office and indicator for the same month or date.</summary>
    public const string FigureDuplicate = "figure-duplicate";
    /// <summary>A flag does not say whether it is done.</summary>
    public const string DoneMissing = "done-missing";
    /// <summary>A judgement does not say who judged.</summary>
    public const string RaterMissing = "rater-missing";
    /// <summary>A judgement gives no points.</summary>
    public const string PointsMissing = "points-missing";
    /// <summary>A judgement gives points that the indicator does not allow.</summary>
    public const string PointsUnknown = "points-unknown";
    /// <summary>A second judgement of the same office, item and rater.</summary>
    public const string JudgementDuplicate = "judgement-duplicate";
    /// <summary>A warning: a part is ignored, because what it stands in has no use for it.</summary>
    public const string PartUnused = "part-unused";
    /// <summary>The last error where there are more than <see cref="FactReaderLimits.MaximumErrors"/>: how many others there are.</summary>
    public const string ErrorsNotListed = "errors-not-listed";
}
