using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Digital40.Persistence.Storage;

/// <summary>
/// Adds rows that nothing in the same write reads through the context. SQLite takes them through one prepared statement for a table, which costs less than
/// tracking them; other databases take them in the context's batches, which save round trips.
/// </summary>
internal static class RowInserts
{
    public static async Task InsertAsync(StorageContext context, Type type, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        if (context.Database.ProviderName != ColumnTypes.SqliteProvider)
        {
            context.AddRange(rows);
            await context.SaveChangesAsync(cancellationToken);
            return;
        }

        var entity = context.Model.FindEntityType(type)!;
        IProperty[] properties = [.. entity.GetProperties()];
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Statement(context, entity, properties);
        DbParameter[] parameters = [.. properties.Select((property, index) => property.GetRelationalTypeMapping().CreateParameter(command, $"@p{index}", null, nullable: true))];
        command.Parameters.AddRange(parameters);
        await command.PrepareAsync(cancellationToken);
        foreach (var row in rows)
        {
            for (var i = 0; i < properties.Length; i++)
            {
                parameters[i].Value = Value(properties[i], row);
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string Statement(StorageContext context, IEntityType entity, IProperty[] properties)
    {
        var names = context.GetService<ISqlGenerationHelper>();
        var columns = string.Join(", ", properties.Select(property => names.DelimitIdentifier(property.GetColumnName())));
        var values = string.Join(", ", properties.Select((_, index) => $"@p{index}"));
        return $"INSERT INTO {names.DelimitIdentifier(entity.GetTableName()!)} ({columns}) VALUES ({values})";
    }

    private static object Value(IProperty property, object row)
    {
        var value = property.GetGetter().GetClrValue(row);
        return (property.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
