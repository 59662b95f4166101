using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Printing;

/// <summary>Schema coordinates.</summary>
internal sealed partial class SyntaxPrinter
{
    private void PrintCoordinate(SchemaCoordinateNode node) => text.Write(node switch
    {
        TypeCoordinateNode type => type.Name.Value,
        MemberCoordinateNode member => $"{member.Name.Value}.{member.MemberName.Value}",
        ArgumentCoordinateNode argument => $"{argument.Name.Value}.{argument.FieldName.Value}({argument.ArgumentName.Value}:)",
        DirectiveCoordinateNode directive => $"@{directive.Name.Value}",
        DirectiveArgumentCoordinateNode argument => $"@{argument.Name.Value}({argument.ArgumentName.Value}:)",
        _ => "",
    });
}
