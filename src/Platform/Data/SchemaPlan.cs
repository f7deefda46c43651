using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Runner.Generators.Postgres;
using FluentMigrator.Runner.Generators.SQLite;
using FluentMigrator.Runner.Processors.Postgres;

namespace Prospect.Platform.Data;

/// <summary>An assembly that holds migrations.</summary>
public sealed record SchemaSource(Assembly Assembly);

/// <summary>One step of the schema, as a database takes it.</summary>
/// <param name="Version">Its place in the order.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Up">The statements that make it.</param>
/// <param name="Down">The statements that take it back.</param>
public sealed record SchemaStep(long Version, string Name, IReadOnlyList<string> Up, IReadOnlyList<string> Down)
{
    /// <summary>Of the statements that make it: a step that was changed after it had been applied is found by it.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(";\n", Up))));
}

/// <summary>All steps of this program's schema in their order, for one kind of database.</summary>
public sealed class SchemaPlan
{
    private SchemaPlan(IReadOnlyList<SchemaStep> steps) => Steps = steps;

    public IReadOnlyList<SchemaStep> Steps { get; }

    /// <summary>The plan that the migrations of some assemblies make together.</summary>
    public static SchemaPlan Of(DatabaseKind kind, IEnumerable<SchemaSource> sources)
    {
        IMigrationGenerator generator = kind == DatabaseKind.Postgres
            ? new Postgres15_0Generator(new PostgresQuoter(new PostgresOptions()))
            : new SQLiteGenerator();
        var steps = sources.Select(s => s.Assembly).Distinct()
            .SelectMany(a => a.GetTypes())
            .Where(t => t.IsSubclassOf(typeof(Migration)) && t.GetCustomAttribute<MigrationAttribute>() is not null)
            .Select(t => Step(t, generator))
            .OrderBy(s => s.Version).ToList();
        return steps.GroupBy(s => s.Version).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new InvalidOperationException($"Two migrations bear the number {twice.Key}.")
            : new(steps);
    }

    private static SchemaStep Step(Type type, IMigrationGenerator generator)
    {
        var migration = (Migration)Activator.CreateInstance(type)!;
        var (up, down) = (new MigrationContext(null, null, null), new MigrationContext(null, null, null));
        migration.GetUpExpressions(up);
        migration.GetDownExpressions(down);
        return new(type.GetCustomAttribute<MigrationAttribute>()!.Version, type.Name, Statements(up, generator), Statements(down, generator));
    }

    private static List<string> Statements(MigrationContext context, IMigrationGenerator generator)
        => [.. context.Expressions.Select(expression => Statement(expression, generator).Trim().TrimEnd(';')).Where(s => s.Length > 0)];

    // The generator has a method for each kind of expression; those that are not used here are no part of a migration here.
    private static string Statement(IMigrationExpression expression, IMigrationGenerator generator) => expression switch
    {
        CreateTableExpression e => generator.Generate(e),
        DeleteTableExpression e => generator.Generate(e),
        RenameTableExpression e => generator.Generate(e),
        CreateColumnExpression e => generator.Generate(e),
        DeleteColumnExpression e => generator.Generate(e),
        RenameColumnExpression e => generator.Generate(e),
        AlterColumnExpression e => generator.Generate(e),
        CreateIndexExpression e => generator.Generate(e),
        DeleteIndexExpression e => generator.Generate(e),
        CreateForeignKeyExpression e => generator.Generate(e),
        DeleteForeignKeyExpression e => generator.Generate(e),
        CreateConstraintExpression e => generator.Generate(e),
        DeleteConstraintExpression e => generator.Generate(e),
        ExecuteSqlStatementExpression e => e.SqlStatement,
        _ => throw new NotSupportedException($"{expression.GetType().Name} has no place in a migration of this house."),
    };
}
