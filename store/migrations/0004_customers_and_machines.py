from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields
from tortoise.indexes import Index

from store.columns import Id, Open

class Migration(migrations.Migration):
    dependencies = [('store', '0003_by_mail')]

    initial = False

    operations = [
        ops.AddField(
            model_name='ContactRow',
            name='agents',
            field=fields.CharField(default='', db_default='', max_length=255),
        ),
        ops.AddField(
            model_name='OutboxEntry',
            name='domain',
            field=fields.CharField(default='', db_default='', max_length=255),
        ),
        ops.AddIndex(
            model_name='OutboxEntry',
            index=Open(fields=['domain', 'created_at'], name='outbox_domain', where="domain <> ''"),
        ),
        ops.CreateModel(
            name='DeadAddressRow',
            fields=[
                ('mailbox', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=255)),
                ('vendor', fields.CharField(max_length=255)),
                ('address', fields.CharField(max_length=320)),
                ('since', fields.BigIntField()),
                ('reason', fields.TextField(unique=False)),
                ('letter_id', Id(null=True)),
            ],
            options={'table': 'dead_addresses', 'app': 'store', 'pk_attr': 'mailbox'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ProblemRow',
            fields=[
                ('problem', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=255)),
                ('vendor', fields.CharField(max_length=255)),
                ('incident_id', Id()),
                ('state', fields.CharField(max_length=16)),
                ('since', fields.BigIntField()),
                ('changed_at', fields.BigIntField()),
                ('changes', fields.IntField()),
            ],
            options={'table': 'problems', 'app': 'store', 'indexes': [Index(fields=['incident_id'], name='problems_incident')], 'pk_attr': 'problem'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CollectedRow',
            fields=[
                ('incident_id', Id(primary_key=True, unique=True, db_index=True)),
                ('vendor', fields.CharField(max_length=255)),
                ('address', fields.CharField(max_length=320)),
                ('due_at', fields.BigIntField(null=True)),
                ('letter_id', Id(null=True)),
            ],
            options={'table': 'collected', 'app': 'store', 'indexes': [Open(fields=['due_at'], name='collected_due', where='due_at IS NOT NULL'), Index(fields=['letter_id'], name='collected_letter')], 'pk_attr': 'incident_id'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='NoticeRow',
            fields=[
                ('notice', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=255)),
                ('vendor', fields.CharField(max_length=255)),
                ('told_at', fields.BigIntField()),
                ('over_at', fields.BigIntField(null=True)),
            ],
            options={'table': 'notices', 'app': 'store', 'pk_attr': 'notice'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='AuditRow',
            fields=[
                ('id', Id(primary_key=True, unique=True, db_index=True)),
                ('at', fields.BigIntField()),
                ('author', fields.TextField(unique=False)),
                ('vendor', fields.CharField(max_length=255)),
                ('act', fields.CharField(max_length=32)),
                ('summary', fields.TextField(unique=False)),
            ],
            options={'table': 'audit', 'app': 'store', 'pk_attr': 'id'},
            bases=['Model'],
        ),
    ]
