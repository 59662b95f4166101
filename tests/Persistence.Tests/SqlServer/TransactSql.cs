using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Digital40.Persistence.Tests.SqlServer;

/// <summary>Reads T-SQL with the parser of SQL Server's own tools.</summary>
internal static class TransactSql
{
    /// <summary>The statements of a script.</summary>
    public static IReadOnlyList<TSqlStatement> Parse(string script)
    {
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        Assert.True(errors.Count == 0, $"{string.Join("; ", errors.Select(error => $"{error.Line}:{error.Column} {error.Message}"))}\n{script}");
        return [.. ((TSqlScript)fragment).Batches.SelectMany(batch => batch.Statements)];
    }
}
