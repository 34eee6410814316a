/** What is said of a file that cannot be read as a table. What was there before is always safe, so that is not repeated each time. */
import { phrases } from '../say.ts'

export const sheetWords = phrases({
  empty: { zh: '文件是空的。请另选一个。', en: 'The file is empty. Please choose another.' },
  unknown: {
    zh: '这不是表格文件。请用 .xlsx、.xls、.et 或 .csv；别的格式请先在 Excel 或 WPS 里另存为 .xlsx。',
    en: 'This is not a spreadsheet. Please use .xlsx, .xls, .et or .csv; save other kinds as .xlsx in Excel or WPS first.',
  },
  broken: {
    zh: '文件不完整或已损坏，打不开。请在 Excel 或 WPS 里打开原文件，另存为 .xlsx 再试。',
    en: 'The file is damaged or not complete. Please open the original in Excel or WPS, save it as .xlsx, and try again.',
  },
  encrypted: {
    zh: '文件设了打开密码，程序读不了。请取消密码后另存再上传。',
    en: 'The file is protected by a password and cannot be read. Please remove the password, save it, and upload it again.',
  },
  macros: {
    zh: '文件里有宏。为安全起见不收带宏的文件；请另存为普通的 .xlsx 再上传。',
    en: 'The file contains macros, which we do not take for safety. Please save it as a plain .xlsx and upload it again.',
  },
  bomb: {
    zh: '文件解压后大得不正常，没有读。请只保留要导入的那张表，另存后再试。',
    en: 'The file unpacks to an abnormal size, so it was not read. Please keep only the table you want to bring in, save it, and try again.',
  },
  large: {
    zh: '文件超过 {megabytes} MB。请分成几个文件上传，或只保留要导入的那张表。',
    en: 'The file is larger than {megabytes} MB. Please split it, or keep only the table you want to bring in.',
  },
  no_table: {
    zh: '这张表里没有找到标题行和数据。请确认选对了工作表。',
    en: 'No header row with data below it was found in this sheet. Please check that the right sheet is chosen.',
  },
  encoding: {
    zh: '文字编码读不懂。请另存为 UTF-8 的 .csv，或直接用 .xlsx。',
    en: 'The text encoding could not be read. Please save it as .csv in UTF-8, or use .xlsx.',
  },
  lost_digits: {
    zh: 'Excel 把这个号码存成了数字，末几位已经丢失（显示为 {shown}）。请把该列设为“文本”后重新填写。',
    en: 'Excel stored this as a number and its last digits are lost (it shows {shown}). Please set the column to “Text” and type it again.',
  },
  error_value: { zh: '单元格里是公式错误 {shown}。', en: 'The cell holds a formula error, {shown}.' },
})
